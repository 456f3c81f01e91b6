package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.web.frame.MenuCounts;
import fr.prevention.web.frame.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many requests wait for an agent of the body to take them in charge. */
@Component
class NewRequests implements MenuCounts {

    private final RequestOverview requests;
    private final Texts texts;

    NewRequests(RequestOverview requests, Texts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Optional<Waiting> waiting(Actor actor) {
        return actor.memberships().stream()
                .filter(held -> held.organisation().kind() == OrganisationKind.HEALTH_INSURANCE_BODY)
                .findFirst()
                .flatMap(held -> BodyCode.parse(held.organisation().key()))
                .map(body -> requests.waiting(actor, body))
                .map(count -> new Waiting(InboxController.PATH, count, texts.count("request.waiting", count)));
    }
}
