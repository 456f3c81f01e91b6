package fr.prevention.web.preventioncourse.review;

import fr.prevention.identity.api.AccountId;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioQuery;
import fr.prevention.preventioncourse.api.PortfolioOverview.Sort;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the portfolio asks for. A value that cannot be understood filters nothing.
 *
 * @param me the person who looks
 * @param officer whose portfolio: {@link #MINE}, {@link #EVERYONE}, {@link #NOBODY} or the id of an account
 */
record PortfolioFilters(ListAddress address, AccountId me, String officer) {

    static final String TEXT = "q";
    static final String OFFICER = "preventeur";
    static final String DEPARTMENT = "departement";
    static final String STEP = "etape";
    static final String STATUS = "statut";
    static final String AWAITING = "attente";

    static final String MINE = "moi";
    static final String EVERYONE = "tous";
    static final String NOBODY = "aucun";
    static final String YES = "oui";

    /** The status of an establishment whose profile was never validated: the course is not open yet. */
    static final String NOT_ENROLLED = "PROFIL";

    static final Map<String, Sort> COLUMNS = Map.of(
            "nom", Sort.NAME,
            "commune", Sort.COMMUNE,
            "departement", Sort.DEPARTMENT,
            "modification", Sort.LAST_CHANGE,
            "attente", Sort.WAITING_SINCE);

    private static final List<String> PARAMETERS = List.of(TEXT, OFFICER, DEPARTMENT, STEP, STATUS, AWAITING);

    /** Reads an address; {@code usualOfficer} holds where it names none. */
    static PortfolioFilters of(String path, Typed typed, AccountId me, String usualOfficer) {
        ListAddress address = ListAddress.of(path, typed, PARAMETERS, new ListOrder("nom", false));
        String officer = address.value(OFFICER);
        return new PortfolioFilters(address, me, officer.isEmpty() ? usualOfficer : officer);
    }

    PortfolioFilters ofOfficer(String other) {
        return new PortfolioFilters(address, me, other);
    }

    boolean namesOfficer() {
        return !address.value(OFFICER).isEmpty();
    }

    /** Whether anything narrows the list beside the choice of a portfolio. */
    boolean narrows() {
        return PARAMETERS.stream()
                .anyMatch(parameter ->
                        !parameter.equals(OFFICER) && !address.value(parameter).isEmpty());
    }

    Optional<StepStatus> status() {
        return Arrays.stream(StepStatus.values())
                .filter(status -> status.name().equals(address.value(STATUS)))
                .findFirst();
    }

    boolean notEnrolled() {
        return address.value(STATUS).equals(NOT_ENROLLED);
    }

    boolean awaiting() {
        return address.value(AWAITING).equals(YES);
    }

    PortfolioQuery query(int page, int size) {
        return new PortfolioQuery(
                address.value(TEXT),
                officerId(),
                ofNobody(),
                address.value(DEPARTMENT).isEmpty() ? null : address.value(DEPARTMENT),
                StepCode.parse(address.value(STEP)).orElse(null),
                status().orElse(null),
                awaiting(),
                notEnrolled(),
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
        return typed.with(OFFICER, officer)
                .with(ListAddress.ORDER, address.order().toString());
    }

    boolean ofNobody() {
        return officer.equals(NOBODY);
    }

    boolean ofWholeFund() {
        return officerId() == null && !ofNobody();
    }

    @Nullable
    AccountId officerId() {
        return switch (officer) {
            case MINE -> me;
            case EVERYONE, NOBODY -> null;
            default -> uuid(officer).map(AccountId::new).orElse(null);
        };
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
