package fr.prevention.partnerspace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.modulith.test.ApplicationModuleTest;

/** A test on the whole partner space and its database; all such tests share one Spring context. */
@TestInstance(Lifecycle.PER_METHOD)
@ApplicationModuleTest(module = "partnerspace")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InPartnerSpace {}
