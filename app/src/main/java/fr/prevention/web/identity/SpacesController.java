package fr.prevention.web.identity;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.api.SpaceChoice;
import fr.prevention.identity.api.SpaceChoice.Chosen;
import fr.prevention.platform.security.ChosenOrganisation;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.platform.security.SpaceAddress;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Space;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.identity.SpacesPage.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The choice among the organisations of a person who has several, without a new sign-in. */
@Controller
@RequestMapping("/espaces")
class SpacesController {

    private static final String PLACE = "organisation";

    private final SpaceChoice choice;
    private final Texts texts;

    SpacesController(SpaceChoice choice, Texts texts) {
        this.choice = choice;
        this.texts = texts;
    }

    @GetMapping
    String page(HttpServletRequest request, Typed typed, Model model) {
        return show(whole(request), typed, new FormErrors(texts), request, model);
    }

    @PostMapping
    String choose(HttpServletRequest request, HttpServletResponse response, Typed typed, Model model) {
        Actor whole = whole(request);
        Optional<ChosenOrganisation> chosen =
                read(typed.text(PLACE)).filter(place -> whole.belongsTo(place.kind(), place.key()));
        if (chosen.isEmpty()) {
            FormErrors errors = new FormErrors(texts);
            errors.add(PLACE, "spaces.missing");
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(whole, typed, errors, request, model);
        }
        ChosenOrganisation place = chosen.get();
        place.remember(request);
        choice.remember(whole.account(), place.kind(), place.key());
        return "redirect:" + wanted(typed, place).orElseGet(() -> Space.homeOf(whole.at(place.kind(), place.key())));
    }

    /** The page that was asked for, where it lies in the space that was chosen. */
    private static Optional<String> wanted(Typed typed, ChosenOrganisation place) {
        return LocalPath.of(typed.text("suite"))
                .filter(path -> SpaceAddress.kindAt(path.split("[?]", 2)[0])
                        .filter(kind -> kind == place.kind())
                        .isPresent());
    }

    private String show(Actor whole, Typed typed, FormErrors errors, HttpServletRequest request, Model model) {
        Optional<Chosen> last = choice.last(whole.account());
        List<Place> places = new ArrayList<>(ChosenOrganisation.of(whole).stream()
                .map(organisation -> place(whole, organisation, last))
                .toList());
        Collections.sort(places, (one, other) -> Boolean.compare(other.last(), one.last()));
        Optional<ChosenOrganisation> current = ChosenOrganisation.remembered(request, whole);
        String asked = LocalPath.of(typed.text("suite")).orElse("");
        model.addAttribute(
                "page",
                new SpacesPage(places, current.map(SpacesController::code).orElse(""), asked, errors));
        return "identity/spaces";
    }

    private static Place place(Actor whole, Organisation organisation, Optional<Chosen> last) {
        ChosenOrganisation choice = ChosenOrganisation.of(organisation);
        List<Role> roles = whole.at(choice.kind(), choice.key()).memberships().stream()
                .map(Membership::role)
                .toList();
        return new Place(
                code(choice),
                organisation.name(),
                Space.homesOf(whole.at(choice.kind(), choice.key())).stream()
                        .findFirst()
                        .orElse(Space.PUBLIC),
                roles,
                last.filter(known ->
                                known.kind() == choice.kind() && known.key().equals(choice.key()))
                        .isPresent());
    }

    static String code(ChosenOrganisation place) {
        return place.kind().name() + "~" + place.key();
    }

    private static Optional<ChosenOrganisation> read(String code) {
        String[] parts = code.split("~", 2);
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> parts.length == 2 && kind.name().equals(parts[0]))
                .map(kind -> new ChosenOrganisation(kind, parts[1]))
                .findFirst();
    }

    private static Actor whole(HttpServletRequest request) {
        return CurrentActor.whole(request)
                .orElseThrow(() -> new IllegalStateException("A page for signed-in people was opened to all"));
    }
}
