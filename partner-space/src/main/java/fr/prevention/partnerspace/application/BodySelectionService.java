package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodySelection;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.spi.LastBodies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BodySelectionService implements BodySelection {

    private final AgreementDirectory agreements;
    private final LastBodies lastBodies;
    private final Clock clock;

    BodySelectionService(AgreementDirectory agreements, LastBodies lastBodies, Clock clock) {
        this.agreements = agreements;
        this.lastBodies = lastBodies;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Offer offer(Actor actor, StructureId structure) {
        requireOwn(actor, structure);
        List<AgreementView> open = agreements.openOf(structure, LocalDate.now(clock));
        BodyCode last = lastBodies
                .of(actor.account(), structure)
                .filter(body ->
                        open.stream().anyMatch(agreement -> agreement.body().equals(body)))
                .orElse(null);
        return new Offer(open, last);
    }

    @Override
    public AgreementView choose(Actor actor, StructureId structure, BodyCode body) {
        requireOwn(actor, structure);
        AgreementView agreement =
                standing(structure, body).orElseThrow(() -> new PartnerRefused(new PartnerRefusal.NoOpenAgreement()));
        lastBodies.remember(actor.account(), structure, body, clock.instant());
        return agreement;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementView> standing(StructureId structure, BodyCode body) {
        return agreements
                .of(structure, body, LocalDate.now(clock))
                .filter(agreement -> agreement.state().isOpen());
    }

    private static void requireOwn(Actor actor, StructureId structure) {
        if (!new PartnerAccess(actor).belongsTo(structure)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownStructure());
        }
    }
}
