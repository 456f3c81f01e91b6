package fr.prevention.web.occupationalhealth;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.web.frame.Notice;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The home of a member company: what the person may do there. */
@Controller
class MemberHomeController {

    private final OrganisationUsers users;
    private final OrganisationUserDirectory directory;

    MemberHomeController(OrganisationUsers users, OrganisationUserDirectory directory) {
        this.users = users;
        this.directory = directory;
    }

    @GetMapping("/adherent")
    String home(Actor actor, Model model) {
        Membership membership = membership(actor);
        boolean administrator = membership.role() == Role.PORTAL_ADMINISTRATOR;
        model.addAttribute(
                "page",
                new MemberHomePage(
                        membership.organisation().name(),
                        administrator,
                        administrator || membership.rights().contains(Right.USERS),
                        Arrays.stream(Right.values())
                                .filter(membership.rights()::contains)
                                .toList(),
                        membership.until(),
                        directory
                                .user(actor, own(actor))
                                .filter(UserLine::contact)
                                .isPresent()));
        return "member/home";
    }

    /** {@code Je suis la personne de contact pour mon entreprise} (F118). */
    @PostMapping("/adherent/contact")
    String contact(
            Actor actor,
            @RequestParam(name = "contact", defaultValue = "") String wanted,
            RedirectAttributes redirect) {
        boolean contact = wanted.equals("oui");
        users.markContact(actor, own(actor), contact);
        Notice.of(redirect, contact ? "member.contact.named" : "member.contact.ended");
        return "redirect:/adherent";
    }

    private static UserOf own(Actor actor) {
        return new UserOf(
                OrganisationKind.MEMBER_COMPANY,
                membership(actor).organisation().key(),
                actor.account());
    }

    private static Membership membership(Actor actor) {
        return actor.memberships().stream()
                .filter(held -> held.organisation().kind() == OrganisationKind.MEMBER_COMPANY)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
