package fr.prevention.platform.demo;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyRegistration;
import fr.prevention.partnerspace.api.BodyRegistration.RegisterBody;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.platform.time.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives the demonstration its health-insurance bodies, partner structures, agreements, managers and technicians on the first
 * start, by the same use cases as everybody. The agent of CPAM Gironde is let in last: until then a start that was
 * interrupted is taken up again, every act being repeatable.
 */
@Component
@ConditionalOnBooleanProperty("portail.demo")
@ConditionalOnBooleanProperty(name = "portail.demo-people", matchIfMissing = true)
class DemoPartnersLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPartnersLoader.class);
    private static final Duration YEAR = Duration.ofDays(345);

    private final DemoPeople people;
    private final DemoPartnerPeople partners;
    private final BodyRegistration bodies;
    private final PartnerStructures structures;
    private final DemoAgreements agreements;
    private final TravellingClock clock;
    private boolean running;

    DemoPartnersLoader(
            DemoPeople people,
            DemoPartnerPeople partners,
            BodyRegistration bodies,
            PartnerStructures structures,
            DemoAgreements agreements,
            TravellingClock clock) {
        this.people = people;
        this.partners = partners;
        this.bodies = bodies;
        this.structures = structures;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!people.isSettled("a.gironde")) {
            LOG.info("Loading the demonstration: bodies and partner structures");
            clock.at(clock.instant().minus(YEAR), this::load);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens once the phases below its own have started. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Everything but the agents happens within the year before today. */
    void load() {
        Actor gironde = agent("CPAM-GIRONDE", "CPAM GIRONDE", "a.gironde", "Alain Perrin");
        Actor lotEtGaronne = agent("CPAM-LOT-ET-GARONNE", "CPAM LOT ET GARONNE", "l.garonne", "Lucie Bonnet");
        Actor dordogne = agent("CPAM-DORDOGNE", "CPAM DORDOGNE", "d.dordogne", "Denis Lacoste");
        Actor opale = agent("CPAM-COTE-D-OPALE", "CPAM COTE D'OPALE", "o.opale", "Odile Vasseur");

        StructureId paniers = structure(gironde, DemoStructure.PANIERS);
        List.of(lotEtGaronne, dordogne, opale).forEach(agent -> structure(agent, DemoStructure.PANIERS));
        agreements.record(gironde, paniers, -200, 165, 6, 3);
        agreements.record(lotEtGaronne, paniers, -344, 20, 6, 2);
        agreements.record(dordogne, paniers, 15, 379, 6, 2);
        agreements.record(opale, paniers, -100, 265, 6, 2);
        partners.paniers(gironde, paniers);

        StructureId libourne = structure(gironde, DemoStructure.LIBOURNE);
        agreements.record(gironde, libourne, -120, 245, 2, 1);
        partners.libourne(gironde, libourne);
        for (DemoStructure other : DemoStructure.OTHERS) {
            StructureId id = structure(gironde, other);
            if (other.hasAgreement()) {
                agreements.record(gironde, id, other.from(), other.to(), 4, StructureSize.UNDER_10.mostManagers());
            }
        }
        List.of(lotEtGaronne, dordogne, opale, gironde).forEach(people::settle);
    }

    private StructureId structure(Actor agent, DemoStructure structure) {
        return structures
                .register(agent, new RegisterStructure(DemoAgreements.bodyOf(agent), structure.details()))
                .structure();
    }

    private Actor agent(String code, String name, String login, String person) {
        String domain = code.toLowerCase(Locale.ROOT) + ".example";
        bodies.register(new RegisterBody(new BodyCode(code), name, new EmailAddress("partenaires@" + domain)));
        return people.newcomer(
                login,
                person,
                new EmailAddress(login + "@" + domain),
                new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, code, name),
                Role.BODY_AGENT);
    }
}
