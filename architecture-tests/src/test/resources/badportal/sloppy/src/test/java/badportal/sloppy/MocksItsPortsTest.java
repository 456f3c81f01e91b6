package badportal.sloppy;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MocksItsPortsTest {

    @Test
    void believes_itself() {
        Mockito.mock(Runnable.class).run();
    }
}
