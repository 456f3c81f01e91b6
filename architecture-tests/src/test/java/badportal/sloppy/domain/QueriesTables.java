package badportal.sloppy.domain;

import org.jooq.Condition;

/** A rule tied to the tables. */
public record QueriesTables(Condition where) {}
