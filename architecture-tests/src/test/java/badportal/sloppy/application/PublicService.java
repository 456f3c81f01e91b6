package badportal.sloppy.application;

/** Anybody can call it. */
public class PublicService {}
