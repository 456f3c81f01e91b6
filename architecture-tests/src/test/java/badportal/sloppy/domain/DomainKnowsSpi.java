package badportal.sloppy.domain;

import badportal.sloppy.spi.Stones;

/** Asks the outside. */
public record DomainKnowsSpi(Stones stones) {}
