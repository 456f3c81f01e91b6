package fr.prevention.web.occupationalhealth;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The home of a member company: what the person may do there. */
@Controller
class MemberHomeController {

    @GetMapping("/adherent")
    String home(Actor actor, Model model) {
        Membership membership = actor.memberships().stream()
                .filter(held -> held.organisation().kind() == OrganisationKind.MEMBER_COMPANY)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
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
                        membership.until()));
        return "member/home";
    }
}
