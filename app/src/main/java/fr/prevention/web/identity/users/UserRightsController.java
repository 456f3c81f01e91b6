package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.ChangeUserRights;
import fr.prevention.identity.api.PasswordConfirmation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Droits}: what a user may do, changed after saying the own password again (F121). */
@Controller
class UserRightsController {

    private static final String PASSWORD = "motDePasse";

    private final OrganisationUsers users;
    private final ManagedPlaces places;
    private final PasswordConfirmation confirmation;
    private final Clock clock;
    private final Texts texts;

    UserRightsController(
            OrganisationUsers users,
            ManagedPlaces places,
            PasswordConfirmation confirmation,
            Clock clock,
            Texts texts) {
        this.users = users;
        this.places = places;
        this.confirmation = confirmation;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping({UserPlace.MEMBER + "/{id}/droits", UserPlace.FUND + "/{id}/droits"})
    String page(Actor actor, @PathVariable("id") String id, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        UserLine user = places.user(place, actor, id);
        return show(actor, place, user, stored(user), new FormErrors(texts), null, model);
    }

    @PostMapping({UserPlace.MEMBER + "/{id}/droits", UserPlace.FUND + "/{id}/droits"})
    String change(
            Actor actor,
            @PathVariable("id") String id,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            Typed sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        UserLine user = places.user(place, actor, id);
        Typed typed = Conflict.resolved(sent);
        FormErrors errors = new FormErrors(texts);
        Set<Role> roles = UserFields.roles(typed, place, errors);
        Set<Right> rights = UserFields.rights(typed, roles, errors);
        if (password.isEmpty()) {
            errors.add(PASSWORD, "users.password.missing");
        }
        Conflict conflict = null;
        if (!errors.any() && confirmed(actor, password, errors)) {
            ChangeUserRights command = new ChangeUserRights(place.user(user.account()), roles, rights, typed.version());
            conflict = changed(actor, command, place, typed, errors);
        }
        if (!errors.any() && conflict == null) {
            Notice.of(redirect, "users.rights.saved");
            return "redirect:" + place.path();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        Typed shown = conflict == null ? typed : typed.with("version", Long.toString(user.version()));
        return show(actor, place, user, shown, errors, conflict, model);
    }

    private boolean confirmed(Actor actor, String password, FormErrors errors) {
        try {
            confirmation.confirm(actor, password);
            return true;
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case IdentityRefusal.WrongPassword _ -> errors.add(PASSWORD, "users.password.wrong");
                case IdentityRefusal.TooManyAttempts(var pause) ->
                    errors.add(PASSWORD, "users.password.wait", Math.max(1, pause.toSeconds()));
                default -> throw refused;
            }
            return false;
        }
    }

    private @Nullable Conflict changed(
            Actor actor, ChangeUserRights command, UserPlace place, Typed typed, FormErrors errors) {
        try {
            users.changeRights(actor, command);
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case IdentityRefusal.ChangedMeanwhile _ -> {
                    return conflict(actor, command, place, typed, errors);
                }
                case IdentityRefusal.BeyondOwnRights _ -> errors.add(UserFields.RIGHT, "users.refused.beyond");
                case IdentityRefusal.LastAdministrator _ ->
                    errors.add(UserFields.ROLE, "users.refused.last-administrator");
                case IdentityRefusal.OwnAccessProtected _ -> errors.add("", "users.refused.own");
                default -> throw refused;
            }
        }
        return null;
    }

    private @Nullable Conflict conflict(
            Actor actor, ChangeUserRights command, UserPlace place, Typed typed, FormErrors errors) {
        UserLine now =
                places.user(place, actor, command.user().account().value().toString());
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(UserFields.ROLE, texts.t("users.roles"));
        labels.put(UserFields.RIGHT, texts.t("users.rights"));
        Conflict conflict =
                Conflict.between(typed, stored(now), labels, this::words, texts.t("users.somebody"), clock.instant());
        if (conflict.differences().isEmpty()) {
            errors.add("", "users.changed-meanwhile");
            return null;
        }
        return conflict;
    }

    private String words(String value) {
        return texts.t(
                (value.matches("PORTAL_.*|FUND_.*|PREVENTION_.*|PROJECT_.*") ? "role." : "users.right.") + value);
    }

    private static Typed stored(UserLine user) {
        return UserFields.typed(user.roles(), user.rights()).with("version", Long.toString(user.version()));
    }

    private static String show(
            Actor actor,
            UserPlace place,
            UserLine user,
            Typed typed,
            FormErrors errors,
            @Nullable Conflict conflict,
            Model model) {
        model.addAttribute("page", new UserRightsPage(place, UserRow.of(user, actor, place), typed, errors, conflict));
        return "users/rights";
    }
}
