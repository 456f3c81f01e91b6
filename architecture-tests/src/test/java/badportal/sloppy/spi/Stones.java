package badportal.sloppy.spi;

/** All stones. */
public interface Stones {

    int count();
}
