package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Words;

/** What the screens say when a service request is refused: a status, and words that tell what to do. */
public final class RequestRefusals {

    private RequestRefusals() {}

    /** The status and the key of the words for a refusal. A new refusal does not compile until it has its words here. */
    public static Reply to(OfRequest refusal) {
        return switch (refusal) {
            case OfRequest.UnknownRequest _ -> Reply.notFound();
            case OfRequest.UnknownRequestDocument _ -> Reply.notFound();
            case OfRequest.UnknownKind _ -> Reply.invalid("request.refusal.kind");
            case OfRequest.UnknownAgent _ -> Reply.invalid("request.refusal.agent");
            case OfRequest.AgreementNotStarted future ->
                Reply.conflict("request.refusal.not-started", Words.day(future.startsOn()));
            case OfRequest.AgreementOver over -> Reply.conflict("request.refusal.over", Words.day(over.endedOn()));
            case OfRequest.ContentRejected _ -> Reply.invalid("request.refusal.content");
            case OfRequest.PossibleDuplicate _ -> Reply.conflict("request.refusal.duplicate");
            case OfRequest.RequestChangedMeanwhile changed ->
                Reply.conflict("request.refusal.changed", changed.by(), Words.dayAndHour(changed.at()));
            case OfRequest.RequestNotInThisStatus other ->
                Reply.conflict("request.refusal.status." + other.status(), other.by(), Words.dayAndHour(other.at()));
            case OfRequest.KindChangedMeanwhile _ -> Reply.conflict("request.refusal.kind-changed");
            case OfRequest.NotAPdf _ -> Reply.invalid("request.refusal.pdf");
            case OfRequest.TooManyRequestDocuments full -> Reply.conflict("request.refusal.documents", full.maximum());
            case OfRequest.NirInText _ -> Reply.invalid("request.refusal.nir");
        };
    }
}
