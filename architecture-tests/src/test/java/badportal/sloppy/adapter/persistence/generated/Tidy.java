package badportal.sloppy.adapter.persistence.generated;

import org.jooq.impl.SchemaImpl;

/** Another context's schema, generated here. */
public class Tidy extends SchemaImpl {

    private static final long serialVersionUID = 1L;

    private Tidy() {
        super("tidy", null);
    }
}
