package fr.prevention.web.identity.account;

import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountSheet;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OwnAccount;
import fr.prevention.identity.api.OwnAccount.ChangeDetails;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Coordonnées}: who I am here, how I am reached, and the address that receives what concerns signing in. */
@Controller
@RequestMapping("/mon-compte")
class AccountController {

    private static final String EMAIL = "courriel";
    private static final String GIVEN_NAME = "prenom";
    private static final String FAMILY_NAME = "nom";
    private static final String PHONE = "telephone";
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PHONE = 30;

    private final AccountDirectory accounts;
    private final AccountContact contact;
    private final OwnAccount own;
    private final PasswordAgain password;
    private final AccountFrame frame;
    private final Clock clock;
    private final Texts texts;

    AccountController(
            AccountDirectory accounts,
            AccountContact contact,
            OwnAccount own,
            PasswordAgain password,
            AccountFrame frame,
            Clock clock,
            Texts texts) {
        this.accounts = accounts;
        this.contact = contact;
        this.own = own;
        this.password = password;
        this.frame = frame;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        AccountSheet sheet = sheet(actor);
        return show(actor, sheet, stored(sheet), frame.noErrors(), null, model);
    }

    @PostMapping("/coordonnees")
    String changeDetails(
            Actor actor, Typed typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        FormErrors errors = frame.noErrors();
        if (isPerson(actor)) {
            errors.required(typed, GIVEN_NAME, LONGEST_NAME, "account.given-name.missing");
            errors.required(typed, FAMILY_NAME, LONGEST_NAME, "account.family-name.missing");
        }
        if (!errors.text(typed, PHONE, LONGEST_PHONE).matches("(\\+?[0-9][0-9 ().-]{5,})?")) {
            errors.add(PHONE, "error.phone");
        }
        if (!errors.any() && changed(actor, typed, errors)) {
            Notice.of(redirect, "account.details.saved");
            return "redirect:/mon-compte";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        AccountSheet sheet = sheet(actor);
        return show(actor, sheet, typed.over(stored(sheet)), errors, null, model);
    }

    private boolean changed(Actor actor, Typed typed, FormErrors errors) {
        try {
            own.changeDetails(
                    actor,
                    new ChangeDetails(
                            typed.text(GIVEN_NAME), typed.text(FAMILY_NAME), typed.text(PHONE), typed.version()));
            return true;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.ChangedMeanwhile) {
                errors.add(GIVEN_NAME, "account.details.changed");
                return false;
            }
            throw refused;
        }
    }

    @PostMapping
    String changeEmail(
            Actor actor, Typed sent, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        FormErrors errors = frame.noErrors();
        errors.required(typed, EMAIL, LONGEST_EMAIL, "account.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        password.check(actor, typed, errors);
        Conflict conflict = errors.any() || email == null ? null : change(actor, email, typed);
        if (!errors.any() && conflict == null) {
            Notice.of(redirect, "account.saved");
            return "redirect:/mon-compte";
        }
        AccountSheet sheet = sheet(actor);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        Typed shown = conflict == null
                ? typed
                : typed.with("version", Long.toString(sheet.account().version()));
        return show(actor, sheet, shown.over(stored(sheet)), errors, conflict, model);
    }

    private @Nullable Conflict change(Actor actor, EmailAddress email, Typed typed) {
        try {
            contact.changeEmail(actor, new AccountContact.ChangeEmail(actor.account(), email, typed.version()));
            return null;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.ChangedMeanwhile) {
                Conflict conflict = Conflict.between(
                        typed,
                        stored(sheet(actor)),
                        Map.of(EMAIL, texts.t("account.email")),
                        UnaryOperator.identity(),
                        actor.displayName(),
                        clock.instant());
                return conflict.differences().isEmpty() ? null : conflict;
            }
            throw refused;
        }
    }

    private AccountSheet sheet(Actor actor) {
        return accounts.sheet(actor.account())
                .orElseThrow(() -> new IdentityRefused(new IdentityRefusal.UnknownAccount()));
    }

    private static boolean isPerson(Actor actor) {
        return actor.memberships().stream().noneMatch(membership -> membership.role() == Role.ESTABLISHMENT_ACCOUNT);
    }

    private static Typed stored(AccountSheet sheet) {
        return Typed.NOTHING
                .with(EMAIL, sheet.account().email().value())
                .with(GIVEN_NAME, sheet.details().givenName())
                .with(FAMILY_NAME, sheet.details().familyName())
                .with(PHONE, sheet.details().phone())
                .with("version", Long.toString(sheet.account().version()));
    }

    private String show(
            Actor actor, AccountSheet sheet, Typed typed, FormErrors errors, @Nullable Conflict conflict, Model model) {
        model.addAttribute(
                "page",
                new AccountPage(
                        frame.shell(AccountSection.DETAILS, typed, errors),
                        sheet,
                        actor.memberships(),
                        isPerson(actor),
                        conflict));
        return "identity/account/details";
    }
}
