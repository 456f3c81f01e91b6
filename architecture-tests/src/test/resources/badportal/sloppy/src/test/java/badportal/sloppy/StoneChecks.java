package badportal.sloppy;

import org.junit.jupiter.api.Test;

class StoneChecks {

    @Test
    void is_run_by_nobody() {}
}
