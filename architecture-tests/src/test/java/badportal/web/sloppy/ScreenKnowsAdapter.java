package badportal.web.sloppy;

import badportal.sloppy.adapter.persistence.PublicAdapter;

/** A screen that goes round the api. */
record ScreenKnowsAdapter(PublicAdapter adapter) {}
