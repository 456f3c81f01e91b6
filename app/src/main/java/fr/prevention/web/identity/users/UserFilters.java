package fr.prevention.web.identity.users;

import fr.prevention.identity.api.OrganisationUserDirectory.Sort;
import fr.prevention.identity.api.OrganisationUserDirectory.UserQuery;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an address of a list of users asks for. A value that cannot be understood filters nothing. */
record UserFilters(UserPlace place, ListAddress address) {

    static final String LOGIN = "identifiant";
    static final String NAME = "nom";
    static final String EMAIL = "courriel";
    static final String ACTIVE = "actif";
    static final String CONTACT = "contact";

    private static final List<String> PARAMETERS = List.of(LOGIN, NAME, EMAIL, ACTIVE, CONTACT);
    private static final Map<String, Sort> COLUMNS = Map.of(LOGIN, Sort.LOGIN, NAME, Sort.NAME, EMAIL, Sort.EMAIL);

    static UserFilters of(UserPlace place, String path, Typed typed) {
        return new UserFilters(place, ListAddress.of(path, typed, PARAMETERS, new ListOrder(LOGIN, false)));
    }

    UserQuery query(int page, int size) {
        return new UserQuery(
                place.organisation().kind(),
                place.organisation().key(),
                address.value(LOGIN),
                address.value(NAME),
                address.value(EMAIL),
                yesOrNo(ACTIVE),
                yesOrNo(CONTACT),
                COLUMNS.getOrDefault(address.order().column(), Sort.LOGIN),
                address.order().descending(),
                page,
                size);
    }

    private @Nullable Boolean yesOrNo(String parameter) {
        return switch (address.value(parameter)) {
            case "oui" -> true;
            case "non" -> false;
            default -> null;
        };
    }

    boolean narrows() {
        return PARAMETERS.stream()
                .anyMatch(parameter -> !address.value(parameter).isEmpty());
    }

    /** What the fields of the form show. */
    Typed typed() {
        Typed typed = Typed.NOTHING;
        for (String parameter : PARAMETERS) {
            typed = typed.with(parameter, address.value(parameter));
        }
        return typed.with(ListAddress.ORDER, address.order().toString());
    }

    List<Chip> chips(Texts texts) {
        return PARAMETERS.stream()
                .filter(parameter -> !address.value(parameter).isEmpty())
                .map(parameter -> new Chip(
                        texts.t("users.chip." + parameter, address.value(parameter)),
                        address.without(parameter).url()))
                .toList();
    }
}
