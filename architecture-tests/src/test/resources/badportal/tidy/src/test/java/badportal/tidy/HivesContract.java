package badportal.tidy;

import org.junit.jupiter.api.Test;

abstract class HivesContract {

    @Test
    void finds_what_was_saved() {}
}
