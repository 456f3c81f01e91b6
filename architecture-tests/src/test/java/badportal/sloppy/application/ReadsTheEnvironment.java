package badportal.sloppy.application;

import org.springframework.core.env.Environment;

/** A use case that looks up its settings. */
record ReadsTheEnvironment(Environment environment) {}
