package fr.prevention.establishment.adapter.persistence;

import org.jooq.Collation;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The order of a French dictionary, accents and letter case last. */
final class FrenchOrder {

    private static final Collation FRENCH = DSL.collation("fr-x-icu");

    private FrenchOrder() {}

    static SortField<String> by(Field<String> text) {
        return text.collate(FRENCH).asc();
    }
}
