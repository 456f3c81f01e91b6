package fr.prevention.web.establishment;

import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyEnrolled;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyHasAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile;
import fr.prevention.establishment.api.EstablishmentRefusal.NoAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.NoFundForPostalCode;
import fr.prevention.establishment.api.EstablishmentRefusal.OutsideFundTerritory;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileAlreadyValidated;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileIncomplete;
import fr.prevention.establishment.api.EstablishmentRefusal.SiretTaken;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownSector;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the screens say when the establishment context refuses and no form took the refusal for itself. */
@ControllerAdvice
class EstablishmentRefusalAdvice {

    private final Texts texts;

    EstablishmentRefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(EstablishmentRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        to(refused.refusal()).send(request, response, texts);
    }

    private static Reply to(EstablishmentRefusal refusal) {
        return switch (refusal) {
            case UnknownEstablishment _ -> Reply.notFound();
            case ProfileAlreadyValidated _ -> Reply.conflict("profile.already-validated");
            case ChangedMeanwhile changed ->
                Reply.conflict("establishment.changed", changed.by(), Words.dayAndHour(changed.at()));
            case ProfileIncomplete _ -> Reply.invalid("establishment.profile-incomplete");
            case AlreadyEnrolled enrolled ->
                Reply.conflict(
                        "establishment.already-enrolled", enrolled.siret().formatted());
            case UnknownSector sector -> Reply.invalid("establishment.unknown-sector", sector.code());
            case NoFundForPostalCode place ->
                Reply.invalid("establishment.no-fund", place.postalCode().value());
            case SiretTaken taken ->
                Reply.conflict("helpdesk.siret.taken", taken.siret().formatted());
            case NoAccount _ -> Reply.conflict("helpdesk.refused.no-account");
            case AlreadyHasAccount _ -> Reply.conflict("helpdesk.refused.has-account");
            case OutsideFundTerritory outside ->
                Reply.conflict("establishment.outside-territory", outside.fund().value());
        };
    }
}
