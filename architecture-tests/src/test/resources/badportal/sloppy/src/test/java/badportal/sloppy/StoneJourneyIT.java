package badportal.sloppy;

import org.junit.jupiter.api.Test;

class StoneJourneyIT {

    @Test
    void clicks_where_there_is_no_screen() {}
}
