package badportal.sloppy.domain;

/** Serves in the wrong folder. */
public record StoneService(int stones) {}
