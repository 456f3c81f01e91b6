package badportal.sloppy.spi;

import badportal.sloppy.application.PublicService;

/** A need told in the words of a use case. */
public interface SpiKnowsApplication {

    PublicService service();
}
