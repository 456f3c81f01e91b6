package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementSettled;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementsOverlap;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooEarly;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooLate;
import fr.prevention.partnerspace.api.PartnerRefusal.EndBeforeStart;
import fr.prevention.partnerspace.api.PartnerRefusal.LastActiveTechnician;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitReached;
import fr.prevention.partnerspace.api.PartnerRefusal.NoOpenAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefusal.StructureAlreadyKnown;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitReached;
import fr.prevention.partnerspace.api.PartnerRefusal.TextMissing;
import fr.prevention.partnerspace.api.PartnerRefusal.TextTooLong;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownBody;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownManagerAccount;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownStructure;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownTechnician;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Words;
import fr.prevention.web.partnerspace.request.RequestRefusals;

/** What the screens say when the partner space refuses: a status, and words that tell what to do. */
public final class PartnerRefusals {

    private PartnerRefusals() {}

    /** The status and the key of the words for a refusal. A new refusal does not compile until it has its words here. */
    public static Reply to(PartnerRefusal refusal) {
        return switch (refusal) {
            case UnknownBody _ -> Reply.notFound();
            case UnknownStructure _ -> Reply.notFound();
            case UnknownAgreement _ -> Reply.notFound();
            case UnknownTechnician _ -> Reply.notFound();
            case UnknownManagerAccount _ -> Reply.notFound();
            case StructureAlreadyKnown _ -> Reply.conflict("partner.refusal.known");
            case NoOpenAgreement _ -> Reply.conflict("partner.refusal.no-agreement");
            case ChangedMeanwhile _ -> Reply.conflict("partner.refusal.changed");
            case AgreementsOverlap _ -> Reply.conflict("partner.refusal.overlap");
            case EndBeforeStart _ -> Reply.invalid("partner.refusal.end-before-start");
            case DateTooEarly early -> Reply.invalid("partner.refusal.too-early", Words.day(early.earliest()));
            case DateTooLate late -> Reply.invalid("partner.refusal.too-late", Words.day(late.latest()));
            case AgreementSettled _ -> Reply.conflict("partner.refusal.settled");
            case TechnicianLimitOutOfRange range -> Reply.invalid("partner.refusal.technicians-range", range.highest());
            case ManagerLimitOutOfRange range -> Reply.invalid("partner.refusal.managers-range", range.highest());
            case TechnicianLimitReached reached -> Reply.conflict("partner.refusal.technicians", reached.maximum());
            case ManagerLimitReached reached -> Reply.conflict("partner.refusal.managers", reached.maximum());
            case LastActiveTechnician _ -> Reply.conflict("partner.refusal.last");
            case TextMissing _ -> Reply.invalid("partner.refusal.text-missing");
            case TextTooLong tooLong -> Reply.invalid("partner.refusal.text-too-long", tooLong.maximum());
            case OfRequest ofRequest -> RequestRefusals.to(ofRequest);
        };
    }

    /** The field of a form beside which the refusal is said; "" when it concerns the whole form. */
    public static String field(PartnerRefusal refusal) {
        return switch (refusal) {
            case EndBeforeStart _ -> "fin";
            case DateTooEarly _ -> "fin";
            case DateTooLate _ -> "fin";
            case AgreementsOverlap _ -> "debut";
            case TechnicianLimitOutOfRange _ -> "techniciens";
            case ManagerLimitOutOfRange _ -> "gestionnaires";
            case TextMissing _ -> "motif";
            case TextTooLong _ -> "motif";
            case StructureAlreadyKnown _ -> "nom";
            case UnknownBody _ -> "";
            case UnknownStructure _ -> "";
            case UnknownAgreement _ -> "";
            case UnknownTechnician _ -> "";
            case UnknownManagerAccount _ -> "";
            case NoOpenAgreement _ -> "";
            case ChangedMeanwhile _ -> "";
            case AgreementSettled _ -> "";
            case TechnicianLimitReached _ -> "";
            case ManagerLimitReached _ -> "";
            case LastActiveTechnician _ -> "";
            case OfRequest _ -> "";
        };
    }
}
