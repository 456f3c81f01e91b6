/** The database of the tests: one PostgreSQL server for each test JVM, one database for each Spring context. */
@NullMarked
package portail.buildsupport.testdb;

import org.jspecify.annotations.NullMarked;
