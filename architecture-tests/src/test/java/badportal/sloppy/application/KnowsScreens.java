package badportal.sloppy.application;

import badportal.web.sloppy.PublicController;

/** A context that depends on its screens. */
record KnowsScreens(PublicController screen) {}
