package badportal.web.sloppy;

import javax.sql.DataSource;

/** A screen that asks the database. */
record ScreenWithSql(DataSource database) {}
