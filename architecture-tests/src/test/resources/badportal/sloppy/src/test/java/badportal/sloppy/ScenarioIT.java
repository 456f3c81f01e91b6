package badportal.sloppy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class ScenarioIT {

    @Test
    void hides_its_level() {}
}
