package badportal.sloppy.adapter.persistence;

import badportal.sloppy.spi.Stones;

/** An adapter that tells neither its technology nor its port. */
class StoneStore implements Stones {

    @Override
    public int count() {
        return 0;
    }
}
