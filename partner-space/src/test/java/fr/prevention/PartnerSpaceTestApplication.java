package fr.prevention;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import portail.buildsupport.testdb.TestDatabaseConfiguration;

/** The partner space alone, on a PostgreSQL database of its own; other contexts are known by their api. */
@SpringBootApplication
@Import(TestDatabaseConfiguration.class)
class PartnerSpaceTestApplication {}
