package fr.prevention.platform.demo;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives the demonstration the people whom the sign-in page names, their firms and their courses, on the first start and
 * before the first page is served. What is there is left alone.
 */
@Component
@ConditionalOnBooleanProperty("portail.demo")
@ConditionalOnBooleanProperty(name = "portail.demo-people", matchIfMissing = true)
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoPeople people;
    private final DemoSettlement settlement;
    private boolean running;

    DemoLoader(DemoPeople people, DemoSettlement settlement) {
        this.people = people;
        this.settlement = settlement;
    }

    @Override
    public void start() {
        running = true;
        settleAdministrator();
        load(DemoEstablishment.all());
        loadSudEst();
    }

    void load(List<DemoEstablishment> wanted) {
        List<DemoEstablishment> missing = people.missing(wanted);
        if (missing.isEmpty()) {
            return;
        }
        LOG.info("Loading the demonstration: {} establishments", missing.size());
        settlement.settle(missing, staff(), 0, people::settle);
        LOG.info("The demonstration is loaded");
    }

    private void settleAdministrator() {
        if (!people.isSettled("admin")) {
            people.settle(people.newcomer(
                    "admin",
                    "Camille Vidal",
                    new EmailAddress("camille.vidal@portail-prevention.example"),
                    Organisation.PORTAL,
                    Role.PLATFORM_ADMINISTRATOR));
        }
    }

    private DemoStaff staff() {
        Organisation fund = new Organisation(OrganisationKind.REGIONAL_FUND, "CARSAT-HDF", "Carsat Hauts-de-France");
        Actor administrator = people.settle(
                people.newcomer("a.caisse", "Anne Delcourt", mail("anne.delcourt"), fund, Role.FUND_ADMINISTRATOR));
        Actor claire = people.settle(
                people.newcomer("c.martin", "Claire Martin", mail("claire.martin"), fund, Role.PREVENTION_OFFICER));
        Actor gilles = people.settle(people.newcomer(
                "g.lemaire",
                "Gilles Lemaire",
                mail("gilles.lemaire"),
                fund,
                Role.PREVENTION_OFFICER,
                Role.PROJECT_GROUP_MEMBER));
        return new DemoStaff(
                administrator,
                Map.of(claire.login(), claire, gilles.login(), gilles),
                gilles,
                null,
                "Santé au travail Picardie");
    }

    /** The one person of Carsat Sud-Est who signs in; her establishments come later, in the background. */
    private void loadSudEst() {
        DemoRegion.Officer sophie = DemoRegions.SOPHIE_ARNOUX;
        if (!people.isSettled(sophie.login())) {
            people.settle(people.newcomer(
                    sophie.login(),
                    sophie.name(),
                    new EmailAddress("sophie.arnoux@carsat-se.example"),
                    new Organisation(OrganisationKind.REGIONAL_FUND, DemoRegions.SUD_EST, "Carsat Sud-Est"),
                    Role.PROJECT_GROUP_MEMBER));
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

    private static EmailAddress mail(String person) {
        return new EmailAddress(person + "@carsat-hdf.example");
    }
}
