package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.UserPage;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.CsvFile;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code Profils}: the users that an organisation gives itself, in one table. */
@Controller
class UsersController {

    private static final int WHOLE = 10_000;
    private static final List<String> COLUMNS = List.of("login", "name", "email", "active", "roles", "until");

    private final OrganisationUserDirectory users;
    private final ManagedPlaces places;
    private final Texts texts;

    UsersController(OrganisationUserDirectory users, ManagedPlaces places, Texts texts) {
        this.users = users;
        this.places = places;
        this.texts = texts;
    }

    @GetMapping({UserPlace.MEMBER, UserPlace.FUND, UserPlace.BODY})
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        UserPlace place = places.of(request, actor);
        int size = PageSize.of(request, response);
        UserFilters filters = UserFilters.of(place, place.path(), typed);
        UserPage found = users.users(actor, filters.query(filters.address().page(), size));
        Pager pager = new Pager(filters.address().page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        model.addAttribute(
                "page",
                new UsersPage(
                        place,
                        filters.typed(),
                        filters.address(),
                        pager,
                        found.rows().stream()
                                .map(user -> UserRow.of(user, actor, place))
                                .toList(),
                        filters.chips(texts),
                        filters.address().withoutFilters().url(),
                        filters.narrows(),
                        filters.address().under(place.path() + "/export").url()));
        return "users/list";
    }

    @GetMapping({UserPlace.MEMBER + "/export", UserPlace.FUND + "/export", UserPlace.BODY + "/export"})
    void export(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserPlace place = places.of(request, actor);
        UserPage found =
                users.users(actor, UserFilters.of(place, place.path(), typed).query(1, WHOLE));
        CsvFile.send(
                response,
                "utilisateurs.csv",
                COLUMNS.stream()
                        .map(column -> texts.t("users.column." + column))
                        .toList(),
                found.rows().stream()
                        .map(user -> UserRow.of(user, actor, place))
                        .map(this::line));
    }

    private List<String> line(UserRow row) {
        return List.of(
                row.login(),
                row.name(),
                row.user().email().value(),
                texts.t(row.user().active() ? "users.yes" : "users.no"),
                row.roles().stream().map(role -> texts.t("role." + role.name())).collect(Collectors.joining(", ")),
                row.user().until() == null ? "" : row.user().until().toString());
    }
}
