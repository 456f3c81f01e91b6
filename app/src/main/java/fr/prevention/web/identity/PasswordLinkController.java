package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.PasswordByLink;
import fr.prevention.identity.api.PasswordByLink.LinkView;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages behind the links of mails. Opening one changes nothing, because mail scanners open them first; sending its form
 * does. Their addresses hold a secret: no page that they lead to learns them, and no log.
 */
@Controller
class PasswordLinkController {

    private final PasswordByLink links;
    private final PasswordChoice passwords;
    private final SessionOpening sessions;
    private final DoorAllowance allowance;
    private final Texts texts;

    PasswordLinkController(
            PasswordByLink links,
            PasswordChoice passwords,
            SessionOpening sessions,
            DoorAllowance allowance,
            Texts texts) {
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.allowance = allowance;
        this.texts = texts;
    }

    @GetMapping({"/activation/{secret}", "/nouveau-mot-de-passe/{secret}"})
    String page(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LinkView> link = look(secret, request, response);
        return link.isPresent()
                ? show(link.get(), new FormErrors(texts), request, model)
                : dead(request, response, model);
    }

    @PostMapping({"/activation/{secret}", "/nouveau-mot-de-passe/{secret}"})
    String choose(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Optional<LinkView> link = look(secret, request, response);
        FormErrors errors = new FormErrors(texts);
        if (link.isEmpty()) {
            LinkSecret.parse(secret).ifPresent(spent -> chosen(spent.value(), "", errors));
            return dead(request, response, model);
        }
        String password = NewPassword.read(request, errors);
        Optional<AccountId> account = errors.any() ? Optional.empty() : chosen(secret, password, errors);
        if (account.isPresent()) {
            String next = sessions.openAfterPassword(request, response, account.get());
            Notice.of(redirect, "password.saved");
            return "redirect:" + next;
        }
        if (!errors.any()) {
            return dead(request, response, model);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(link.get(), errors, request, model);
    }

    /** The account whose password was chosen; nobody, with or without faults to tell, when it was not. */
    private Optional<AccountId> chosen(String secret, String password, FormErrors errors) {
        try {
            return Optional.of(links.choose(new LinkSecret(secret), password));
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof PasswordTooWeak(var weaknesses)) {
                NewPassword.weak(weaknesses, passwords.minimumLength(), errors, texts);
                return Optional.empty();
            }
            if (refused.refusal() instanceof LinkDead) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @PostMapping({"/activation/{secret}/nouveau-lien", "/nouveau-mot-de-passe/{secret}/nouveau-lien"})
    String renew(@PathVariable String secret, HttpServletRequest request) {
        refuse(Door.RESET_ADDRESS, request);
        LinkSecret.parse(secret).ifPresent(links::renew);
        return "redirect:/mot-de-passe-oublie/envoye";
    }

    /** The link, when it is good; tries that find none are counted. */
    private Optional<LinkView> look(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        refuse(Door.LINK_ADDRESS, request);
        Optional<LinkView> link = LinkSecret.parse(secret).flatMap(links::look).filter(LinkView::open);
        if (link.isPresent()) {
            allowance.giveBack(Door.LINK_ADDRESS, request);
        }
        return link;
    }

    private void refuse(Door door, HttpServletRequest request) {
        allowance.take(door, request).ifPresent(pause -> {
            throw new IdentityRefused(new TooManyAttempts(pause));
        });
    }

    private String show(LinkView link, FormErrors errors, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new PasswordPage(
                        link.purpose(),
                        request.getRequestURI(),
                        link.login(),
                        link.displayName(),
                        link.expiresAt(),
                        passwords.minimumLength(),
                        errors));
        return "identity/password";
    }

    private static String dead(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("page", new DeadLinkPage(request.getRequestURI() + "/nouveau-lien"));
        return "identity/dead-link";
    }
}
