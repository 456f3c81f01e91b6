package badportal.tidy.adapter.persistence.generated;

import org.jooq.impl.SchemaImpl;

/** What jOOQ would generate for the schema of tidy. */
public class Tidy extends SchemaImpl {

    public static final Tidy TIDY = new Tidy();

    private static final long serialVersionUID = 1L;

    private Tidy() {
        super("tidy", null);
    }
}
