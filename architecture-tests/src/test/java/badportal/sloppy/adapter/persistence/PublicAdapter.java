package badportal.sloppy.adapter.persistence;

/** Anybody can name it. */
public class PublicAdapter {}
