package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
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

/** {@code Mon compte}: who I am here, and the address that receives what concerns signing in. */
@Controller
@RequestMapping("/mon-compte")
class AccountController {

    private static final String EMAIL = "courriel";
    private static final int LONGEST_EMAIL = 254;

    private final AccountDirectory accounts;
    private final AccountContact contact;
    private final Clock clock;
    private final Texts texts;

    AccountController(AccountDirectory accounts, AccountContact contact, Clock clock, Texts texts) {
        this.accounts = accounts;
        this.contact = contact;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        AccountView account = account(actor);
        return show(account, stored(account), new FormErrors(texts), null, model);
    }

    @PostMapping
    String changeEmail(
            Actor actor, Typed sent, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        FormErrors errors = new FormErrors(texts);
        errors.required(typed, EMAIL, LONGEST_EMAIL, "account.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        Conflict conflict = errors.any() || email == null ? null : change(actor, email, typed);
        if (!errors.any() && conflict == null) {
            Notice.of(redirect, "account.saved");
            return "redirect:/mon-compte";
        }
        AccountView account = account(actor);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        Typed shown = conflict == null ? typed : typed.with("version", Long.toString(account.version()));
        return show(account, shown, errors, conflict, model);
    }

    private @Nullable Conflict change(Actor actor, EmailAddress email, Typed typed) {
        try {
            contact.changeEmail(actor, new AccountContact.ChangeEmail(actor.account(), email, typed.version()));
            return null;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.ChangedMeanwhile) {
                Conflict conflict = Conflict.between(
                        typed,
                        stored(account(actor)),
                        Map.of(EMAIL, texts.t("account.email")),
                        UnaryOperator.identity(),
                        actor.displayName(),
                        clock.instant());
                return conflict.differences().isEmpty() ? null : conflict;
            }
            throw refused;
        }
    }

    private AccountView account(Actor actor) {
        return accounts.account(actor.account())
                .orElseThrow(() -> new IdentityRefused(new IdentityRefusal.UnknownAccount()));
    }

    private static Typed stored(AccountView account) {
        return Typed.NOTHING.with(EMAIL, account.email().value()).with("version", Long.toString(account.version()));
    }

    private static String show(
            AccountView account, Typed typed, FormErrors errors, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new AccountPage(account, typed, errors, conflict));
        return "identity/account";
    }
}
