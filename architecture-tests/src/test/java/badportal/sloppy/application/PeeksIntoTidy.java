package badportal.sloppy.application;

import badportal.tidy.domain.Hive;

/** Uses the domain of another context. */
record PeeksIntoTidy(Hive hive) {}
