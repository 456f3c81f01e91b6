package fr.prevention.web.administration;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.PlatformAdministration.EnlistPerson;
import fr.prevention.identity.api.PlatformAdministration.GrantRole;
import fr.prevention.identity.api.PlatformAdministration.OrganisationKey;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting people act for an organisation: somebody new, or somebody who has an account already. */
@Controller
@RequestMapping("/administration/organisations/{slug}/{key}")
class PeopleController {

    private static final String ROLE = "role";
    private static final String GIVEN_NAME = "prenom";
    private static final String FAMILY_NAME = "nom";
    private static final String EMAIL = "courriel";
    private static final String PHONE = "telephone";
    private static final String LOGIN = "identifiant";
    private static final int LONGEST_PHONE = 30;

    private final AdministrationOverview overview;
    private final PlatformAdministration administration;
    private final AccountDirectory accounts;
    private final Texts texts;
    private final Clock clock;

    PeopleController(
            AdministrationOverview overview,
            PlatformAdministration administration,
            AccountDirectory accounts,
            Texts texts,
            Clock clock) {
        this.overview = overview;
        this.administration = administration;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/nouvelle-personne")
    String blank(Actor actor, @PathVariable String slug, @PathVariable String key, Model model) {
        return show(place(actor, slug, key), true, Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/nouvelle-personne")
    String enlist(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String key,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Organisation place = place(actor, slug, key);
        FormErrors errors = new FormErrors(texts);
        Role role = role(place, typed, errors);
        String given =
                errors.required(typed, GIVEN_NAME, ContactDetails.LONGEST_NAME, "administration.person.given.missing");
        String family = errors.required(
                typed, FAMILY_NAME, ContactDetails.LONGEST_NAME - 1, "administration.person.family.missing");
        errors.required(typed, EMAIL, 254, "administration.person.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        String phone = errors.text(typed, PHONE, LONGEST_PHONE);
        LoginIdentifier login = errors.read(typed, LOGIN, LoginIdentifier::parse, "administration.login.wrong");
        LocalDate until = Until.read(typed, errors, LocalDate.now(clock));
        if (!errors.any() && role != null && email != null) {
            EnlistPerson person = new EnlistPerson(
                    key(place), role, ContactDetails.person(given, family, phone), email, login, until);
            Optional<OpenedAccount> opened = enlisted(actor, person, errors);
            if (opened.isPresent()) {
                Notice.of(redirect, "administration.person.enlisted");
                return "redirect:/administration/comptes/" + opened.get().id().value();
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(place, true, typed, errors, model);
    }

    @GetMapping("/compte-existant")
    String known(Actor actor, @PathVariable String slug, @PathVariable String key, Model model) {
        return show(place(actor, slug, key), false, Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/compte-existant")
    String grant(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String key,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Organisation place = place(actor, slug, key);
        FormErrors errors = new FormErrors(texts);
        Role role = role(place, typed, errors);
        errors.required(typed, LOGIN, 120, "administration.login.missing");
        AccountView account = errors.read(typed, LOGIN, accounts::byLogin, "administration.login.unknown");
        LocalDate until = Until.read(typed, errors, LocalDate.now(clock));
        if (errors.any() || role == null || account == null) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(place, false, typed, errors, model);
        }
        administration.grant(actor, new GrantRole(account.id(), key(place), role, until));
        Notice.of(redirect, "administration.person.granted");
        return "redirect:/administration/comptes/" + account.id().value();
    }

    private Optional<OpenedAccount> enlisted(Actor actor, EnlistPerson person, FormErrors errors) {
        try {
            return Optional.of(administration.enlist(actor, person));
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof LoginTaken) {
                errors.add(LOGIN, "identity.login-taken");
                return Optional.empty();
            }
            throw refused;
        }
    }

    private @Nullable Role role(Organisation place, Typed typed, FormErrors errors) {
        Optional<Role> role =
                Kinds.role(typed.text(ROLE)).filter(PlatformAdministration.rolesAt(place.kind())::contains);
        if (role.isEmpty()) {
            errors.add(ROLE, "administration.person.role.missing");
        }
        return role.orElse(null);
    }

    private Organisation place(Actor actor, String slug, String key) {
        return Kinds.parse(slug)
                .filter(kind -> !PlatformAdministration.rolesAt(kind).isEmpty())
                .flatMap(kind -> overview.organisation(actor, kind, key))
                .map(AdministrationOverview.OrganisationSheet::organisation)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static OrganisationKey key(Organisation place) {
        return new OrganisationKey(place.kind(), place.key());
    }

    private String show(Organisation place, boolean newcomer, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new PersonPage(
                        place,
                        Kinds.address(place.kind(), place.key()),
                        Kinds.roles(texts, place.kind()),
                        typed,
                        errors));
        return newcomer ? "administration/person-new" : "administration/person-known";
    }
}
