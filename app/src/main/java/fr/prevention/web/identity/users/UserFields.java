package fr.prevention.web.identity.users;

import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields that the pages about users have in common. */
final class UserFields {

    static final String ROLE = "role";
    static final String RIGHT = "droit";
    static final String LOGIN = "identifiant";
    static final String EMAIL = "courriel";

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOGIN = 60;

    private UserFields() {}

    static Set<Role> roles(Typed typed, UserPlace place, FormErrors errors) {
        if (!place.hasRoles()) {
            return Set.copyOf(place.roles());
        }
        Set<Role> roles = place.roles().stream()
                .filter(role -> typed.has(ROLE, role.name()))
                .collect(Collectors.toSet());
        boolean several = place.isMember() && roles.size() > 1;
        if (roles.isEmpty() || several) {
            errors.add(ROLE, "users.role.missing");
        }
        return roles;
    }

    static Set<Right> rights(Typed typed, Set<Role> roles, FormErrors errors) {
        Set<Right> rights = Arrays.stream(Right.values())
                .filter(right -> typed.has(RIGHT, right.name()))
                .collect(Collectors.toSet());
        if (roles.contains(Role.PORTAL_USER) && rights.isEmpty()) {
            errors.add(RIGHT, "users.right.missing");
        }
        return rights;
    }

    static @Nullable EmailAddress email(Typed typed, FormErrors errors) {
        errors.required(typed, EMAIL, LONGEST_EMAIL, "users.email.missing");
        return errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
    }

    static String login(Typed typed, FormErrors errors) {
        String login = errors.text(typed, LOGIN, LONGEST_LOGIN);
        Optional<LoginIdentifier> possible = LoginIdentifier.parse(login);
        if (!login.isEmpty() && possible.isEmpty()) {
            errors.add(LOGIN, "users.login.impossible");
        }
        return login;
    }

    /** What the fields show for these roles and rights. */
    static Typed typed(Set<Role> roles, Set<Right> rights) {
        return Typed.NOTHING.with(ROLE, names(roles)).with(RIGHT, names(rights));
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
