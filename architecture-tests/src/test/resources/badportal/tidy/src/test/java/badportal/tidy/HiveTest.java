package badportal.tidy;

import org.junit.jupiter.api.Test;

/** Not a {@code @SpringBootTest}. */
class HiveTest {

    private static final String ADDRESS = "http://localhost/* @Disabled";

    @Test
    void counts_its_inspections() {}
}
