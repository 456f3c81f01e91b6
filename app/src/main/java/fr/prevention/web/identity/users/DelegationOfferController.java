package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccessDelegation;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the mailed link of a temporary access: nothing is accepted without a button. */
@Controller
@RequestMapping("/acces-temporaire/{secret}")
class DelegationOfferController {

    private final AccessDelegation delegations;

    DelegationOfferController(AccessDelegation delegations) {
        this.delegations = delegations;
    }

    @GetMapping
    String page(@PathVariable("secret") String secret, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        DelegationOfferPage page = new DelegationOfferPage(
                LinkSecret.parse(secret).flatMap(delegations::look).orElse(null), "/acces-temporaire/" + secret);
        if (page.offer() == null) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("page", page);
        return "users/delegation-offer";
    }

    /** With the account of the person who is signed in. */
    @PostMapping("/accepter")
    String accept(Actor actor, @PathVariable("secret") String secret, RedirectAttributes redirect) {
        return accepted(secret, parsed -> delegations.accept(actor, parsed))
                .orElseGet(() -> done(redirect, "delegation.accepted", "/adherent"));
    }

    /** With an account that is opened now; its first link follows by mail. */
    @PostMapping("/nouveau-compte")
    String acceptWithNewAccount(@PathVariable("secret") String secret, RedirectAttributes redirect) {
        return accepted(secret, delegations::acceptWithNewAccount)
                .orElseGet(() -> done(redirect, "delegation.account-opened", "/connexion"));
    }

    /** Where to go instead, when the link opened nothing any more. */
    private static Optional<String> accepted(String secret, Consumer<LinkSecret> act) {
        LinkSecret parsed =
                LinkSecret.parse(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            act.accept(parsed);
            return Optional.empty();
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.DelegationOver) {
                return Optional.of("redirect:/acces-temporaire/" + secret);
            }
            throw refused;
        }
    }

    private static String done(RedirectAttributes redirect, String words, String next) {
        Notice.of(redirect, words);
        return "redirect:" + next;
    }
}
