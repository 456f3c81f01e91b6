package badportal.tidy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class TidyModuleIT {

    @Test
    void tells_that_a_hive_was_inspected() {}
}
