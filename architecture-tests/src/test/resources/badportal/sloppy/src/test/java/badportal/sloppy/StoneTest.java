package badportal.sloppy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StoneTest {

    @Test
    void test1() {}
}
