package badportal.sloppy.domain;

import org.springframework.core.io.Resource;

/** A value tied to a framework. */
public record LeansOnSpring(Resource file) {}
