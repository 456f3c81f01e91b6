package fr.prevention;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import portail.buildsupport.testdb.TestDatabaseConfiguration;

/** The establishment context alone, on a PostgreSQL database of its own. */
@SpringBootApplication
@Import(TestDatabaseConfiguration.class)
class EstablishmentTestApplication {}
