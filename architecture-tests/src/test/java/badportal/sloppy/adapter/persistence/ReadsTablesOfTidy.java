package badportal.sloppy.adapter.persistence;

import badportal.tidy.adapter.persistence.generated.Tidy;

/** Reads another context's tables. */
record ReadsTablesOfTidy(Tidy schema) {}
