package fr.prevention.web.identity;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefusal.ProviderLinkedElsewhere;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.ProviderSignIn;
import fr.prevention.identity.api.SignIn.SignInOutcome;
import fr.prevention.platform.provider.IdentityProvider;
import fr.prevention.platform.provider.IdentityProvider.Told;
import fr.prevention.platform.provider.ProviderRefused;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To the identity provider and back. */
@Controller
class ProviderController {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
    private static final String SIGN_IN = "redirect:/connexion";

    private final IdentityProvider provider;
    private final ProviderSignIn links;
    private final SessionOpening sessions;
    private final DoorAllowance allowance;

    ProviderController(
            IdentityProvider provider, ProviderSignIn links, SessionOpening sessions, DoorAllowance allowance) {
        this.provider = provider;
        this.links = links;
        this.sessions = sessions;
        this.allowance = allowance;
    }

    @GetMapping("/connexion/fournisseur")
    String leave(HttpServletRequest request, Typed typed) {
        if (!provider.isConfigured()) {
            return SIGN_IN;
        }
        try {
            refuseTooMany(request);
            return "redirect:" + provider.ask(request, null, typed.text("suite"));
        } catch (ProviderRefused refused) {
            return refused(refused);
        }
    }

    @GetMapping("/connexion/fournisseur/retour")
    String comeBack(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        if (!provider.isConfigured()) {
            return SIGN_IN;
        }
        try {
            Told told = provider.told(request);
            return told.linking() == null
                    ? comeIn(told, request, response)
                    : link(told, CurrentActor.of(request), redirect);
        } catch (ProviderRefused refused) {
            return refused(refused);
        }
    }

    private String comeIn(Told told, HttpServletRequest request, HttpServletResponse response) {
        return switch (links.signIn(told.identity(), provider.mayLinkByEmail())) {
            case SignInOutcome.Accepted(var account) -> {
                allowance.giveBack(Door.CEREMONY_ADDRESS, request);
                yield "redirect:"
                        + sessions.openAfterProvider(
                                request, response, account, provider.asksTwoFactors(), told.wanted());
            }
            case SignInOutcome.Refused _ -> SIGN_IN + "?fournisseur=inconnu";
        };
    }

    private void refuseTooMany(HttpServletRequest request) {
        allowance.take(Door.CEREMONY_ADDRESS, request).ifPresent(pause -> {
            throw new IdentityRefused(new TooManyAttempts(pause));
        });
    }

    /** The session that comes back must still be that of the account that asked. */
    private String link(Told told, Optional<Actor> actor, RedirectAttributes redirect) {
        if (actor.filter(person -> person.account().value().equals(told.linking()))
                .isEmpty()) {
            return SIGN_IN + "?fournisseur=not-asked";
        }
        try {
            links.link(actor.get(), told.identity());
            Notice.of(redirect, "provider.linked");
        } catch (IdentityRefused refused) {
            if (!(refused.refusal() instanceof ProviderLinkedElsewhere)) {
                throw refused;
            }
            Notice.of(redirect, "provider.linked-elsewhere");
        }
        return "redirect:" + told.wanted();
    }

    private static String refused(ProviderRefused refused) {
        if (refused.reason() == ProviderRefused.Reason.UNREACHABLE) {
            LOG.warn("The identity provider cannot be reached", refused);
        }
        return SIGN_IN + "?fournisseur="
                + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
