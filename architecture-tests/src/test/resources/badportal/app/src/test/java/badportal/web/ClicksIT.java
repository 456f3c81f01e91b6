package badportal.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class ClicksIT {

    @Test
    void needs_a_browser_and_hides_it() {}
}
