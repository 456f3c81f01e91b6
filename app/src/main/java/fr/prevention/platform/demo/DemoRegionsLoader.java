package fr.prevention.platform.demo;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.locks.DatabaseLocks;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills the other regional funds of the demonstration, so that figures look like the real thing: in the background once the
 * pages are served, a few establishments at a time, one instance for all. What a start that was cut short left is taken up
 * by the next. Nobody signs in with these establishments: their accounts have no password.
 */
@Component
@ConditionalOnBooleanProperty("portail.demo")
@ConditionalOnBooleanProperty(name = "portail.demo-regions", matchIfMissing = true)
class DemoRegionsLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegionsLoader.class);
    private static final int AT_A_TIME = 6;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final DemoRegions regions;
    private final DemoPeople people;
    private final DemoSettlement settlement;
    private final ReviewAuthority authority;
    private final DatabaseLocks locks;
    private volatile @Nullable Thread work;
    private volatile boolean stopping;

    DemoRegionsLoader(
            DemoRegions regions,
            DemoPeople people,
            DemoSettlement settlement,
            ReviewAuthority authority,
            DatabaseLocks locks) {
        this.regions = regions;
        this.people = people;
        this.settlement = settlement;
        this.authority = authority;
        this.locks = locks;
    }

    @Override
    public void start() {
        stopping = false;
        work = Thread.ofPlatform().name("demo-regions").daemon().start(this::loadInTurn);
    }

    private void loadInTurn() {
        try {
            locks.ifFree("demonstration of the regional funds", () -> load(regions.all()));
        } catch (RuntimeException e) {
            LOG.warn("The regional funds of the demonstration are not all filled; the next start goes on", e);
        }
    }

    void load(List<DemoRegion> wanted) {
        long begun = System.nanoTime();
        int loaded = 0;
        for (DemoRegion region : wanted) {
            loaded += load(region);
        }
        if (loaded > 0) {
            LOG.info(
                    "Regional funds of the demonstration: {} establishments in {} s{}",
                    loaded,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    stopping ? ", to be continued" : "");
        }
    }

    private int load(DemoRegion region) {
        List<DemoEstablishment> missing = people.missing(region.establishments());
        if (missing.isEmpty()) {
            return 0;
        }
        DemoStaff staff = staff(region);
        int loaded = 0;
        while (loaded < missing.size() && !stopping) {
            List<DemoEstablishment> batch = missing.subList(loaded, Math.min(loaded + AT_A_TIME, missing.size()));
            settlement.settle(batch, staff, region.establishments().indexOf(batch.getFirst()), people::admit);
            loaded += batch.size();
        }
        return loaded;
    }

    private DemoStaff staff(DemoRegion region) {
        Organisation fund = new Organisation(
                OrganisationKind.REGIONAL_FUND,
                region.fund().code().value(),
                region.fund().name());
        Actor administrator = people.admit(people.newcomer(
                region.administrator(),
                "Administration " + region.fund().name(),
                region.fund().mailbox(),
                fund,
                Role.FUND_ADMINISTRATOR));
        Map<String, Actor> officers = new LinkedHashMap<>();
        region.officers()
                .forEach(officer ->
                        officers.put(officer.login(), person(region, officer, fund, Role.PREVENTION_OFFICER)));
        List<Actor> group = region.projectGroup().stream()
                .map(member -> person(region, member, fund, Role.PROJECT_GROUP_MEMBER))
                .toList();
        if (!group.isEmpty()) {
            authority.decide(administrator, region.fund().code(), ApprovingBody.REGIONAL_PROJECT_GROUP);
        }
        return new DemoStaff(
                administrator,
                officers,
                officers.values().iterator().next(),
                group.isEmpty() ? null : group.getFirst(),
                "Service de santé au travail de " + region.fund().city());
    }

    private Actor person(DemoRegion region, DemoRegion.Officer officer, Organisation fund, Role role) {
        EmailAddress mail = new EmailAddress(officer.login() + "@" + region.key() + ".example");
        return people.admit(people.newcomer(officer.login(), officer.name(), mail, fund, role));
    }

    /** Ends with the establishments at hand; what is left waits for the next start. */
    @Override
    public void stop() {
        stopping = true;
        Thread begun = work;
        work = null;
        if (begun != null) {
            try {
                begun.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }
}
