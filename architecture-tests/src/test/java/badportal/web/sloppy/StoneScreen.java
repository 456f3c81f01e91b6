package badportal.web.sloppy;

import org.springframework.stereotype.Controller;

/** A controller that does not say so. */
@Controller
class StoneScreen {}
