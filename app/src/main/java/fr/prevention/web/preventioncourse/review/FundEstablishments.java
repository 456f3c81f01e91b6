package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.web.preventioncourse.CurrentFund;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The establishments a person of a fund may see: those of that fund. Any other does not exist for them. */
@Component
class FundEstablishments {

    private final EstablishmentDirectory establishments;

    FundEstablishments(EstablishmentDirectory establishments) {
        this.establishments = establishments;
    }

    EstablishmentCard card(Actor actor, EstablishmentId id) {
        return establishments
                .card(id)
                .filter(card -> card.fund().equals(CurrentFund.of(actor)))
                .orElseThrow(FundEstablishments::notFound);
    }

    static EstablishmentId id(String typed) {
        try {
            return new EstablishmentId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    static StepCode step(String typed) {
        return StepCode.parse(typed).orElseThrow(FundEstablishments::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
