package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.StructureOverview.Sort;
import fr.prevention.partnerspace.api.StructureOverview.StructureQuery;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an address of the list of structures asks for. A value that cannot be understood filters nothing. */
record StructureFilters(ListAddress address) {

    static final String TEXT = "q";
    static final String STATE = "etat";
    static final String FULL = "complet";
    static final String YES = "oui";

    /** The state of a structure that never had an agreement. */
    static final String WITHOUT = "SANS";

    private static final Map<String, Sort> COLUMNS = Map.of(
            "nom", Sort.NAME,
            "ville", Sort.CITY,
            "fin", Sort.END,
            "techniciens", Sort.TECHNICIANS,
            "gestionnaires", Sort.MANAGERS);

    static final List<String> PARAMETERS = List.of(TEXT, STATE, FULL);

    static StructureFilters of(String path, Typed typed) {
        return new StructureFilters(ListAddress.of(path, typed, PARAMETERS, new ListOrder("nom", false)));
    }

    boolean narrows() {
        return PARAMETERS.stream()
                .anyMatch(parameter -> !address.value(parameter).isEmpty());
    }

    Optional<AgreementState> state() {
        return Arrays.stream(AgreementState.values())
                .filter(state -> state.name().equals(address.value(STATE)))
                .findFirst();
    }

    boolean without() {
        return address.value(STATE).equals(WITHOUT);
    }

    boolean full() {
        return address.value(FULL).equals(YES);
    }

    StructureQuery query(int page, int size) {
        return new StructureQuery(
                address.value(TEXT),
                state().orElse(null),
                without(),
                full(),
                COLUMNS.getOrDefault(address.order().column(), Sort.NAME),
                address.order().descending(),
                page,
                size);
    }

    /** What the fields of the form show. */
    Typed typed() {
        Typed typed = Typed.NOTHING;
        for (String parameter : PARAMETERS) {
            typed = typed.with(parameter, address.value(parameter));
        }
        return typed.with(ListAddress.ORDER, address.order().toString());
    }
}
