package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementAmended;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementShortened;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.agreement.Limits;
import fr.prevention.partnerspace.domain.agreement.Period;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.spi.Agreements;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AgreementKeepingService implements AgreementKeeping {

    private final PartnerDesk desk;
    private final Agreements agreements;
    private final AgreementAnnouncements announcements;

    AgreementKeepingService(PartnerDesk desk, Agreements agreements, AgreementAnnouncements announcements) {
        this.desk = desk;
        this.agreements = agreements;
        this.announcements = announcements;
    }

    @Override
    public AgreementId record(Actor actor, RecordAgreement command) {
        PartnerStructure structure = desk.heldForBody(actor, command.body(), command.structure());
        Optional<AgreementId> repeated = agreements.ofSubmission(command.body(), command.submission());
        return repeated.orElseGet(() -> keep(
                actor,
                command.submission(),
                Agreement.record(
                        command.structure(),
                        command.body(),
                        period(command.terms()),
                        limits(command.terms(), structure.size()),
                        desk.today(),
                        desk.now())));
    }

    @Override
    public AgreementId renew(Actor actor, RenewAgreement command) {
        Agreement before = ownOf(actor, command.body(), command.agreement());
        PartnerStructure structure = desk.heldForBody(actor, command.body(), before.structure());
        Optional<AgreementId> repeated = agreements.ofSubmission(command.body(), command.submission());
        return repeated.orElseGet(() -> {
            Agreement next = before.renew(
                    period(command.terms()), limits(command.terms(), structure.size()), desk.today(), desk.now());
            AgreementId id = keep(actor, command.submission(), next);
            agreements.append(before.getId(), desk.entry(Entry.Kind.RENEWED, actor, dates(next)));
            return id;
        });
    }

    @Override
    public void amend(Actor actor, AmendAgreement command) {
        Agreement agreement = heldOwn(actor, command.body(), command.agreement());
        StructureSize size =
                desk.heldForBody(actor, command.body(), agreement.structure()).size();
        Period period = period(command.terms());
        Limits limits = limits(command.terms(), size);
        if (period.equals(agreement.period()) && limits.equals(agreement.limits())) {
            return;
        }
        requireVersion(agreement, command.version());
        agreement.amend(period, limits, desk.today());
        agreements.update(agreement);
        agreements.append(agreement.getId(), desk.entry(Entry.Kind.AMENDED, actor, dates(agreement)));
        announcements.tell(new AgreementAmended(
                PartnerDesk.eventId(),
                agreement.getId(),
                agreement.structure(),
                agreement.body(),
                period.startsOn(),
                period.endsOn(),
                limits.technicians(),
                limits.managers(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void endEarly(Actor actor, EndAgreementEarly command) {
        Agreement agreement = heldOwn(actor, command.body(), command.agreement());
        if (agreement.period().endsOn().equals(command.lastDay())
                && agreement.earlyEndReason().equals(command.reason())) {
            return;
        }
        requireVersion(agreement, command.version());
        agreement.endEarly(command.lastDay(), command.reason(), desk.today());
        agreements.update(agreement);
        agreements.append(agreement.getId(), desk.entry(Entry.Kind.ENDED_EARLY, actor, command.reason()));
        announcements.tell(new AgreementShortened(
                PartnerDesk.eventId(),
                agreement.getId(),
                agreement.structure(),
                agreement.body(),
                command.lastDay(),
                agreement.agreedEnd(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void attach(Actor actor, AttachAgreementDocument command) {
        var _ = ownOf(actor, command.body(), command.agreement());
        var _ = agreements.attach(
                command,
                desk.entry(Entry.Kind.DOCUMENT_ADDED, actor, command.file().fileName()));
    }

    private AgreementId keep(Actor actor, UUID submission, Agreement agreement) {
        agreements.add(submission, agreement);
        agreements.append(agreement.getId(), desk.entry(Entry.Kind.RECORDED, actor, dates(agreement)));
        announcements.recorded(agreement, actor, desk.now());
        return agreement.getId();
    }

    /** The agreement as it is once nobody else can change it any more. */
    private Agreement heldOwn(Actor actor, BodyCode body, AgreementId id) {
        var _ = desk.heldForBody(actor, body, ownOf(actor, body, id).structure());
        return ownOf(actor, body, id);
    }

    private Agreement ownOf(Actor actor, BodyCode body, AgreementId id) {
        return Optional.of(id)
                .filter(_ -> new PartnerAccess(actor).actsFor(body))
                .flatMap(agreements::find)
                .filter(agreement -> agreement.body().equals(body))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownAgreement()));
    }

    private static void requireVersion(Agreement agreement, long version) {
        if (agreement.version() != version) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
    }

    private static Period period(Terms terms) {
        return new Period(terms.startsOn(), terms.endsOn());
    }

    private static Limits limits(Terms terms, StructureSize size) {
        return new Limits(terms.maxTechnicians(), terms.maxManagers()).within(size);
    }

    /** The terms as the history keeps them: first day, last day, technicians, managers. */
    private static String dates(Agreement agreement) {
        return agreement.period().startsOn() + " " + agreement.period().endsOn() + " "
                + agreement.limits().technicians() + " " + agreement.limits().managers();
    }
}
