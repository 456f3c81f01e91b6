package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.MailPreferences;
import fr.prevention.identity.api.MailPreferences.MailChoice;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Courriels}: which mails come, which the holder of the account may refuse, and which leave in any case and why. */
@Controller
@RequestMapping("/mon-compte/courriels")
class MailsController {

    private static final String KIND = "courriels";
    /** The roles that are asked by mail to do something. */
    private static final Set<Role> ASKED_BY_MAIL = EnumSet.of(
            Role.ESTABLISHMENT_ACCOUNT,
            Role.HEALTH_TEAM_MEMBER,
            Role.BODY_AGENT,
            Role.PARTNER_MANAGER,
            Role.PARTNER_TECHNICIAN,
            Role.PORTAL_ADMINISTRATOR);

    private final MailPreferences preferences;
    private final AccountFrame frame;

    MailsController(MailPreferences preferences, AccountFrame frame) {
        this.preferences = preferences;
        this.frame = frame;
    }

    @GetMapping
    String page(Actor actor, HttpServletRequest request, Model model) {
        List<MailChoice> choices = preferences.choices(actor);
        Typed chosen = Typed.NOTHING.with(
                KIND,
                choices.stream()
                        .filter(MailChoice::comes)
                        .map(choice -> choice.kind().name())
                        .toList());
        model.addAttribute(
                "page",
                new MailsPage(
                        frame.shell(AccountSection.MAILS, chosen, frame.noErrors()),
                        choices.stream().map(MailChoice::kind).toList(),
                        asked(CurrentActor.whole(request).orElse(actor))));
        return "identity/account/mails";
    }

    private static List<Role> asked(Actor whole) {
        Set<Role> held = whole.memberships().stream().map(Membership::role).collect(Collectors.toSet());
        return ASKED_BY_MAIL.stream().filter(held::contains).toList();
    }

    @PostMapping
    String choose(Actor actor, Typed typed, RedirectAttributes redirect) {
        preferences.choose(
                actor,
                Arrays.stream(MailKind.values())
                        .filter(kind -> typed.has(KIND, kind.name()))
                        .collect(Collectors.toSet()));
        Notice.of(redirect, "mails.saved");
        return "redirect:/mon-compte/courriels";
    }
}
