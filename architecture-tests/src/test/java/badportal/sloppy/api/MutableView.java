package badportal.sloppy.api;

/** A view that anybody can extend. */
public class MutableView {}
