package badportal.sloppy;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled
class SleepyIT {

    @Test
    void rests_in_peace() {}
}
