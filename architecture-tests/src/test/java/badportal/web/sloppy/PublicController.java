package badportal.web.sloppy;

import org.springframework.stereotype.Controller;

/** Anybody can call it. */
@Controller
public class PublicController {}
