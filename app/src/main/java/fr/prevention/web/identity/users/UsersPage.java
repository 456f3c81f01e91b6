package fr.prevention.web.identity.users;

import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/**
 * {@code Profils}: the table of the users of an organisation.
 *
 * @param typed what the fields of the filters show
 * @param clear the address without any filter
 * @param narrowed whether a filter may be why there is nothing
 */
public record UsersPage(
        UserPlace place,
        Typed typed,
        ListAddress address,
        Pager pager,
        List<UserRow> rows,
        List<Chip> chips,
        String clear,
        boolean narrowed,
        String export) {}
