package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.CreateUser;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Créer un compte utilisateur}: the person is invited by mail and chooses the password (F120). */
@Controller
class UserCreationController {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PHONE = 30;

    private final OrganisationUsers users;
    private final ManagedPlaces places;
    private final Texts texts;

    UserCreationController(OrganisationUsers users, ManagedPlaces places, Texts texts) {
        this.users = users;
        this.places = places;
        this.texts = texts;
    }

    @GetMapping({UserPlace.MEMBER + "/nouveau", UserPlace.FUND + "/nouveau", UserPlace.BODY + "/nouveau"})
    String form(Actor actor, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        Typed typed = UserFields.typed(Set.of(place.roles().getFirst()), Set.of())
                .with("submission", UUID.randomUUID().toString());
        return show(place, typed, new FormErrors(texts), model);
    }

    @PostMapping({UserPlace.MEMBER + "/nouveau", UserPlace.FUND + "/nouveau", UserPlace.BODY + "/nouveau"})
    String create(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        FormErrors errors = new FormErrors(texts);
        CreateUser command = read(place, typed, errors);
        if (command != null && created(actor, command, errors)) {
            Notice.of(redirect, "users.created");
            return "redirect:" + place.path();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(place, typed, errors, model);
    }

    private @Nullable CreateUser read(UserPlace place, Typed typed, FormErrors errors) {
        String family = errors.required(typed, "nom", LONGEST_NAME, "users.family-name.missing");
        String given = errors.required(typed, "prenom", LONGEST_NAME, "users.given-name.missing");
        EmailAddress email = UserFields.email(typed, errors);
        String phone = errors.text(typed, "telephone", LONGEST_PHONE);
        String login = UserFields.login(typed, errors);
        Set<Role> roles = UserFields.roles(typed, place, errors);
        Set<Right> rights = UserFields.rights(typed, roles, errors);
        if (typed.submission().isEmpty()) {
            errors.add("", "error.submission");
        }
        return errors.any() || email == null
                ? null
                : new CreateUser(
                        place.user(new AccountId(typed.submission().orElseThrow())),
                        login,
                        ContactDetails.person(given, family, phone),
                        email,
                        roles,
                        rights);
    }

    private boolean created(Actor actor, CreateUser command, FormErrors errors) {
        try {
            users.create(actor, command);
            return true;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.LoginTaken) {
                errors.add(UserFields.LOGIN, "users.login.taken");
                return false;
            }
            if (refused.refusal() instanceof IdentityRefusal.BeyondOwnRights) {
                errors.add(UserFields.RIGHT, "users.refused.beyond");
                return false;
            }
            throw refused;
        }
    }

    private static String show(UserPlace place, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new UserFormPage(place, typed, errors));
        return "users/form";
    }
}
