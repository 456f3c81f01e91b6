package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccessDelegation;
import fr.prevention.identity.api.AccessDelegation.DelegationView;
import fr.prevention.identity.api.AccessDelegation.OfferAccess;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** {@code Accès temporaires}: what an outside person, such as the accountant, may do for the company until a last day. */
@Controller
@RequestMapping(UserPlace.MEMBER + "/acces-temporaires")
class DelegationController {

    private static final String PATH = UserPlace.MEMBER + "/acces-temporaires";
    private static final String LAST_DAY = "dernierJour";
    private static final int LONGEST_NAME = 60;

    private final AccessDelegation delegations;
    private final ManagedPlaces places;
    private final Clock clock;
    private final Texts texts;

    DelegationController(AccessDelegation delegations, ManagedPlaces places, Clock clock, Texts texts) {
        this.delegations = delegations;
        this.places = places;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        List<DelegationView> all = all(actor, place);
        model.addAttribute(
                "page",
                new DelegationsPage(
                        place,
                        all.stream().filter(each -> each.ending() == null).toList(),
                        all.stream().filter(each -> each.ending() != null).toList()));
        return "users/delegations";
    }

    @GetMapping("/nouveau")
    String form(Actor actor, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        Typed typed = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        return show(place, typed, new FormErrors(texts), model);
    }

    @PostMapping("/nouveau")
    String offer(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        FormErrors errors = new FormErrors(texts);
        OfferAccess command = read(place, typed, errors);
        if (command != null && done(() -> delegations.offer(actor, command), errors)) {
            Notice.of(redirect, "delegation.offered");
            return "redirect:" + PATH;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(place, typed, errors, model);
    }

    @GetMapping("/{id}")
    String change(Actor actor, @PathVariable("id") String id, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        DelegationView delegation = running(actor, place, id);
        Typed typed = Typed.NOTHING.with(LAST_DAY, delegation.lastDay().toString());
        return showChange(place, delegation, typed, new FormErrors(texts), model);
    }

    @PostMapping("/{id}/prolonger")
    String extend(
            Actor actor,
            @PathVariable("id") String id,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        DelegationView delegation = running(actor, place, id);
        FormErrors errors = new FormErrors(texts);
        LocalDate lastDay = lastDay(typed, errors);
        if (lastDay != null && done(() -> delegations.extend(actor, delegation.id(), lastDay), errors)) {
            Notice.of(redirect, "delegation.extended");
            return "redirect:" + PATH;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return showChange(place, delegation, typed, errors, model);
    }

    @PostMapping("/{id}/retirer")
    String withdraw(
            Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        delegations.withdraw(actor, running(actor, place, id).id());
        Notice.of(redirect, "delegation.withdrawn");
        return "redirect:" + PATH;
    }

    private @Nullable OfferAccess read(UserPlace place, Typed typed, FormErrors errors) {
        String family = errors.required(typed, "nom", LONGEST_NAME, "users.family-name.missing");
        String given = errors.required(typed, "prenom", LONGEST_NAME, "users.given-name.missing");
        EmailAddress email = UserFields.email(typed, errors);
        LocalDate lastDay = lastDay(typed, errors);
        Set<Right> rights = UserFields.rights(typed, Set.of(Role.PORTAL_USER), errors);
        if (rights.remove(Right.USERS) && rights.isEmpty()) {
            errors.add(UserFields.RIGHT, "users.right.missing");
        }
        Optional<UUID> submission = typed.submission();
        if (submission.isEmpty()) {
            errors.add("", "error.submission");
        }
        return errors.any() || email == null
                ? null
                : new OfferAccess(
                        new DelegationId(submission.orElseThrow()),
                        place.organisation().kind(),
                        place.organisation().key(),
                        ContactDetails.person(given, family, ""),
                        email,
                        rights,
                        Objects.requireNonNull(lastDay));
    }

    private static @Nullable LocalDate lastDay(Typed typed, FormErrors errors) {
        if (typed.text(LAST_DAY).isEmpty()) {
            errors.add(LAST_DAY, "delegation.last-day.missing");
        }
        return errors.read(typed, LAST_DAY, DelegationController::day, "delegation.last-day.missing");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean done(Runnable act, FormErrors errors) {
        try {
            act.run();
            return true;
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case IdentityRefusal.DelegationTooLong _ -> errors.add(LAST_DAY, "delegation.too-long");
                case IdentityRefusal.BeyondOwnRights _ -> errors.add(UserFields.RIGHT, "users.refused.beyond");
                default -> throw refused;
            }
            return false;
        }
    }

    private DelegationView running(Actor actor, UserPlace place, String id) {
        return all(actor, place).stream()
                .filter(each -> each.id().value().toString().equals(id) && each.ending() == null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<DelegationView> all(Actor actor, UserPlace place) {
        return delegations.of(
                actor, place.organisation().kind(), place.organisation().key());
    }

    private String show(UserPlace place, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new DelegationFormPage(place, typed, errors, latest()));
        return "users/delegation-form";
    }

    private String showChange(UserPlace place, DelegationView delegation, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new DelegationChangePage(place, delegation, typed, errors, latest()));
        return "users/delegation-change";
    }

    private String latest() {
        return LocalDate.now(clock).plusYears(1).toString();
    }
}
