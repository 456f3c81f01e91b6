package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.spi.Agreements;
import fr.prevention.partnerspace.spi.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where every act on a structure begins: access checked, the structure held, the agreement of the day found. */
@Component
class PartnerDesk {

    private final Structures structures;
    private final Agreements agreements;
    private final Clock clock;

    PartnerDesk(Structures structures, Agreements agreements, Clock clock) {
        this.structures = structures;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** A partner structure of the actor's body, held. */
    PartnerStructure heldForBody(Actor actor, BodyCode body, StructureId structure) {
        if (!new PartnerAccess(actor).actsFor(body) || !structures.isPartner(structure, body)) {
            throw unknownStructure();
        }
        return structures.held(structure).orElseThrow(PartnerDesk::unknownStructure);
    }

    /** The actor's own structure, held. */
    PartnerStructure heldForManager(Actor actor, StructureId structure) {
        if (!new PartnerAccess(actor).manages(structure)) {
            throw unknownStructure();
        }
        return structures.held(structure).orElseThrow(PartnerDesk::unknownStructure);
    }

    /** The agreement with the body, in force or to come, under which one acts today. */
    Agreement openAgreement(StructureId structure, BodyCode body) {
        return agreements
                .open(structure, body, today())
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.NoOpenAgreement()));
    }

    Entry entry(Entry.Kind kind, Actor actor, String detail) {
        return new Entry(kind, now(), actor.displayName(), detail);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The id of one more event. */
    static UUID eventId() {
        return UUID.randomUUID();
    }

    private static PartnerRefused unknownStructure() {
        return new PartnerRefused(new PartnerRefusal.UnknownStructure());
    }
}
