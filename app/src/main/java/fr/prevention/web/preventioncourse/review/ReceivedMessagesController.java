package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.identity.api.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The messages that a fund received from one of its establishments. */
@Controller
class ReceivedMessagesController {

    private final FundEstablishments establishments;
    private final FundCorrespondence correspondence;

    ReceivedMessagesController(FundEstablishments establishments, FundCorrespondence correspondence) {
        this.establishments = establishments;
        this.correspondence = correspondence;
    }

    @GetMapping("/caisse/etablissements/{id}/messages")
    String messages(Actor actor, @PathVariable String id, Model model) {
        EstablishmentCard card = establishments.card(actor, FundEstablishments.id(id));
        model.addAttribute("page", new ReceivedMessagesPage(card, correspondence.sentBy(actor, card.id())));
        return "caisse/messages";
    }
}
