package fr.prevention.web.administration;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.AdministrationOverview.AccountFile;
import fr.prevention.identity.api.AdministrationOverview.Granted;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LastPlatformAdministrator;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.OwnAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.PlatformAdministration.GrantRole;
import fr.prevention.identity.api.PlatformAdministration.OrganisationKey;
import fr.prevention.identity.api.PlatformAdministration.WithdrawRole;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on an account: a page that says the consequence and asks for the reason, then the act. */
@Controller
class AccountActsController {

    private static final String PATH = "/administration/comptes/{id}/{act}";
    private static final String EMAIL = "courriel";
    private static final String LOGIN = "identifiant";
    private static final String REASON = "motif";

    private final AdministrationOverview overview;
    private final PlatformAdministration administration;
    private final Texts texts;
    private final Clock clock;

    AccountActsController(
            AdministrationOverview overview, PlatformAdministration administration, Texts texts, Clock clock) {
        this.overview = overview;
        this.administration = administration;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String ask(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable("act") String path,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Typed typed,
            Model model) {
        AccountAct act = act(path);
        AccountFile file = file(actor, id);
        Membership membership = membership(act, file, typed);
        return show(
                file, act, membership, present(act, file, membership, typed), new FormErrors(texts), inPlace, model);
    }

    @PostMapping(PATH)
    String act(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable("act") String path,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        AccountAct act = act(path);
        AccountFile file = file(actor, id);
        Membership membership = membership(act, file, typed);
        FormErrors errors = new FormErrors(texts);
        Runnable deed = deed(actor, act, file.sheet().account().id(), membership, typed, errors);
        if (!errors.any() && done(deed, errors)) {
            Notice.of(redirect, act.key() + ".done");
            return "redirect:/administration/comptes/" + id;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(file, act, membership, typed, errors, false, model);
    }

    /** Reads the form; what is returned must not be run when there are errors. */
    private Runnable deed(
            Actor actor,
            AccountAct act,
            AccountId account,
            @Nullable Membership membership,
            Typed typed,
            FormErrors errors) {
        EmailAddress email = null;
        LoginIdentifier login = null;
        LocalDate until = null;
        switch (act) {
            case EMAIL -> {
                errors.required(typed, EMAIL, 254, "administration.person.email.missing");
                email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
            }
            case LOGIN -> {
                errors.required(typed, LOGIN, 120, "administration.login.missing");
                login = errors.read(typed, LOGIN, LoginIdentifier::parse, "administration.login.wrong");
            }
            case END -> until = Until.read(typed, errors, LocalDate.now(clock));
            case DEACTIVATE, REACTIVATE, LINK, WITHDRAW -> {
                // nothing but the reason, if any
            }
        }
        String reason = act.reasoned()
                ? errors.required(typed, REASON, PlatformAdministration.LONGEST_REASON, "administration.reason.missing")
                : "";
        EmailAddress nextEmail = email;
        LoginIdentifier nextLogin = login;
        LocalDate nextUntil = until;
        return () -> {
            switch (act) {
                case DEACTIVATE -> administration.deactivate(actor, account, reason);
                case REACTIVATE -> administration.reactivate(actor, account, reason);
                case LINK -> administration.sendLink(actor, account);
                case EMAIL -> administration.changeEmail(actor, account, needed(nextEmail), reason);
                case LOGIN -> administration.changeLogin(actor, account, needed(nextLogin), reason);
                case END ->
                    administration.grant(
                            actor,
                            new GrantRole(
                                    account,
                                    key(needed(membership)),
                                    needed(membership).role(),
                                    nextUntil));
                case WITHDRAW ->
                    administration.withdraw(
                            actor,
                            new WithdrawRole(
                                    account,
                                    key(needed(membership)),
                                    needed(membership).role(),
                                    reason));
            }
        };
    }

    private static boolean done(Runnable deed, FormErrors errors) {
        try {
            deed.run();
            return true;
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case LoginTaken _ -> errors.add(LOGIN, "identity.login-taken");
                case OwnAccount _ -> errors.add("", "administration.refusal.own-account");
                case LastPlatformAdministrator _ -> errors.add("", "administration.refusal.last-administrator");
                default -> throw refused;
            }
            return false;
        }
    }

    private static Typed present(AccountAct act, AccountFile file, @Nullable Membership membership, Typed asked) {
        return switch (act) {
            case EMAIL ->
                Typed.NOTHING.with(EMAIL, file.sheet().account().email().value());
            case LOGIN -> Typed.NOTHING.with(LOGIN, file.sheet().account().login());
            case END -> {
                LocalDate until = needed(membership).until();
                yield asked.with(Until.FIELD, until == null ? "" : until.toString());
            }
            case WITHDRAW -> asked;
            case DEACTIVATE, REACTIVATE, LINK -> Typed.NOTHING;
        };
    }

    private static AccountAct act(String path) {
        return AccountAct.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private AccountFile file(Actor actor, UUID id) {
        return overview.account(actor, new AccountId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The membership that the address names; a page about one that is gone no longer exists. */
    private static @Nullable Membership membership(AccountAct act, AccountFile file, Typed typed) {
        if (!act.ofMembership()) {
            return null;
        }
        return file.memberships().stream()
                .map(Granted::membership)
                .filter(held -> Kinds.slug(held.organisation().kind()).equals(typed.text("type"))
                        && held.organisation().key().equals(typed.text("cle"))
                        && held.role().name().equals(typed.text("role")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static OrganisationKey key(Membership membership) {
        return new OrganisationKey(
                membership.organisation().kind(), membership.organisation().key());
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static String show(
            AccountFile file,
            AccountAct act,
            @Nullable Membership membership,
            Typed typed,
            FormErrors errors,
            boolean inPlace,
            Model model) {
        model.addAttribute("page", new AccountActPage(file, act, membership, typed, errors, inPlace));
        return "administration/account-act";
    }
}
