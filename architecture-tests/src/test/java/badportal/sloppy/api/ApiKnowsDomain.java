package badportal.sloppy.api;

import badportal.sloppy.domain.StoneHelper;

/** A port that speaks of the inside, and of which the glossary knows nothing. */
public interface ApiKnowsDomain {

    StoneHelper helper();
}
