package badportal.sloppy.domain;

/** Helps. */
public record StoneHelper(int stones) {}
