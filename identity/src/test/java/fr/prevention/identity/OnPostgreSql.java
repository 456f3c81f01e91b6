package fr.prevention.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import portail.buildsupport.testdb.TestDatabaseConfiguration;

/** A test of this module alone on a real PostgreSQL; all of them share one Spring context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest
@Import(TestDatabaseConfiguration.class)
public @interface OnPostgreSql {}
