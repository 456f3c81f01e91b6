package badportal.web.tidy;

import badportal.tidy.api.HiveKeeping;
import org.springframework.stereotype.Controller;

/** The screens of hives. */
@Controller
class HiveController {

    private final HiveKeeping hives;

    HiveController(HiveKeeping hives) {
        this.hives = hives;
    }

    HiveKeeping hives() {
        return hives;
    }
}
