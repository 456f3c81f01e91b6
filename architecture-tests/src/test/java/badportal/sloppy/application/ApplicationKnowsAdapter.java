package badportal.sloppy.application;

import badportal.sloppy.adapter.persistence.PublicAdapter;

/** A use case tied to its technology. */
record ApplicationKnowsAdapter(PublicAdapter adapter) {}
