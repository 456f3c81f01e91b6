package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table of users.
 *
 * @param own whether it is the line of the person who looks
 * @param path the address of the user
 */
public record UserRow(UserLine user, boolean own, String path) {

    static UserRow of(UserLine user, Actor actor, UserPlace place) {
        return new UserRow(
                user,
                user.account().equals(actor.account()),
                place.path() + "/" + user.account().value());
    }

    public String login() {
        return shown(user.login());
    }

    /** A login of a member company as its letters write it, {@code ETS10250.2}; any other as it is. */
    public static String shown(String login) {
        return login.matches("ets\\d+\\.\\d+") ? login.toUpperCase(Locale.ROOT) : login;
    }

    public String name() {
        return user.details().displayName();
    }

    /** Whether the person administers the employees: every administrator does, and whoever may change them. */
    public boolean managesEmployees() {
        return user.roles().contains(Role.PORTAL_ADMINISTRATOR) || user.rights().contains(Right.EMPLOYEES_WRITE);
    }

    public List<Role> roles() {
        return user.roles().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
