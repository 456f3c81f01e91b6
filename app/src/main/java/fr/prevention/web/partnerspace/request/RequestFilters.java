package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestOverview.InCharge;
import fr.prevention.partnerspace.api.RequestOverview.RequestQuery;
import fr.prevention.partnerspace.api.RequestOverview.Sort;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list of requests asks for. A value that cannot be understood filters nothing.
 *
 * @param me the person who looks
 */
public record RequestFilters(ListAddress address, AccountId me) {

    public static final String TEXT = "q";
    public static final String STATUS = "statut";
    public static final String KIND = "type";
    public static final String STRUCTURE = "structure";
    public static final String AGENT = "agent";
    public static final String LATE = "retard";
    public static final String FROM = "du";
    public static final String TO = "au";

    /** The requests under way, whatever their status. */
    public static final String OPEN = "EN_COURS";

    public static final String MINE = "moi";
    public static final String NOBODY = "personne";
    public static final String YES = "oui";

    private static final Map<String, Sort> COLUMNS = Map.of(
            "numero", Sort.NUMBER,
            "personne", Sort.PERSON,
            "type", Sort.KIND,
            "statut", Sort.STATUS,
            "structure", Sort.STRUCTURE,
            "envoi", Sort.SENT,
            "echeance", Sort.DUE,
            "modification", Sort.LAST_CHANGE);

    private static final List<String> PARAMETERS = List.of(TEXT, STATUS, KIND, STRUCTURE, AGENT, LATE, FROM, TO);

    public static RequestFilters of(String path, Typed typed, AccountId me, String usualColumn, boolean descending) {
        ListOrder usual = new ListOrder(usualColumn, descending);
        return new RequestFilters(ListAddress.of(path, typed, PARAMETERS, usual), me);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return PARAMETERS.stream()
                .anyMatch(parameter -> !address.value(parameter).isEmpty());
    }

    public boolean late() {
        return address.value(LATE).equals(YES);
    }

    public boolean openOnly() {
        return address.value(STATUS).equals(OPEN);
    }

    public Optional<RequestStatus> status() {
        return Arrays.stream(RequestStatus.values())
                .filter(status -> status.name().equals(address.value(STATUS)))
                .findFirst();
    }

    public RequestQuery query(int page, int size) {
        return new RequestQuery(
                address.value(TEXT),
                status().orElse(null),
                openOnly(),
                RequestKindCode.parse(address.value(KIND)).orElse(null),
                uuid(address.value(STRUCTURE)).map(StructureId::new).orElse(null),
                inCharge(),
                late(),
                day(FROM).orElse(null),
                day(TO).orElse(null),
                COLUMNS.getOrDefault(address.order().column(), Sort.LAST_CHANGE),
                address.order().descending(),
                page,
                size);
    }

    /** What the fields of the form show. */
    public Typed typed() {
        Typed typed = Typed.NOTHING;
        for (String parameter : PARAMETERS) {
            typed = typed.with(parameter, address.value(parameter));
        }
        return typed.with(ListAddress.ORDER, address.order().toString());
    }

    Optional<LocalDate> day(String parameter) {
        return TypedDay.parse(address.value(parameter));
    }

    private @Nullable InCharge inCharge() {
        return switch (address.value(AGENT)) {
            case MINE -> new InCharge.Agent(me);
            case NOBODY -> new InCharge.Nobody();
            default ->
                uuid(address.value(AGENT))
                        .map(AccountId::new)
                        .map(InCharge.Agent::new)
                        .orElse(null);
        };
    }

    public static Optional<UUID> uuid(String typed) {
        return typed.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
