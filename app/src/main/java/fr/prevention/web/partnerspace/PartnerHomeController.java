package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of managers and technicians, on the body they chose. */
@Controller
class PartnerHomeController {

    static final String PATH = "/partenaires";

    @GetMapping(PATH)
    String page(Actor actor, Workplace workplace, Model model) {
        model.addAttribute("workplace", workplace);
        model.addAttribute(
                "manages",
                actor.memberships().stream().anyMatch(membership -> membership.role() == Role.PARTNER_MANAGER));
        return "partnerspace/home";
    }
}
