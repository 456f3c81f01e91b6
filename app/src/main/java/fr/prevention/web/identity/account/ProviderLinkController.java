package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ProviderSignIn;
import fr.prevention.platform.provider.IdentityProvider;
import fr.prevention.platform.provider.ProviderRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Linking one's account to the identity provider, where one is configured. */
@Controller
@RequestMapping("/mon-compte/fournisseur")
class ProviderLinkController {

    private static final String PAGE = "/mon-compte/fournisseur";

    private final ProviderSignIn links;
    private final IdentityProvider provider;
    private final PasswordAgain password;
    private final AccountFrame frame;

    ProviderLinkController(
            ProviderSignIn links, IdentityProvider provider, PasswordAgain password, AccountFrame frame) {
        this.links = links;
        this.provider = provider;
        this.password = password;
        this.frame = frame;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        return provider.isConfigured() ? show(actor, Typed.NOTHING, frame.noErrors(), model) : "redirect:/mon-compte";
    }

    @PostMapping
    String link(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!provider.isConfigured()) {
            return "redirect:/mon-compte";
        }
        FormErrors errors = frame.noErrors();
        password.check(actor, typed, errors);
        if (!errors.any()) {
            try {
                return "redirect:" + provider.ask(request, actor.account().value(), PAGE);
            } catch (ProviderRefused refused) {
                errors.add(
                        PasswordAgain.FIELD,
                        "provider.refused." + refused.reason().name(),
                        provider.name());
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(actor, typed, errors, model);
    }

    @PostMapping("/retirer")
    String unlink(Actor actor, Typed typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        if (!provider.isConfigured()) {
            return "redirect:/mon-compte";
        }
        FormErrors errors = frame.noErrors();
        password.check(actor, typed, errors);
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(actor, typed, errors, model);
        }
        links.unlink(actor, provider.issuer());
        Notice.of(redirect, "provider.unlinked");
        return "redirect:" + PAGE;
    }

    private String show(Actor actor, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new ProviderPage(
                        frame.shell(AccountSection.provider(provider), typed, errors),
                        provider.name(),
                        links.linkedSince(actor.account(), provider.issuer()).orElse(null)));
        return "identity/account/provider";
    }
}
