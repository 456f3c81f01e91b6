package badportal.sloppy.application;

import badportal.sloppy.spi.Stones;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Hides what it needs. */
class InjectsField {

    @Autowired
    private @Nullable Stones stones;

    boolean isReady() {
        return stones != null;
    }
}
