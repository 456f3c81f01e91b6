package fr.prevention.identity;

import static fr.prevention.identity.KnownStructures.CPAM;
import static fr.prevention.identity.KnownStructures.FORMER;
import static fr.prevention.identity.KnownStructures.PANIERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.AdministratorRecovery.RecoveryFile;
import fr.prevention.identity.api.AdministratorRecovery.Ruling;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.MemberRegistry;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class AdministratorRecoveryIT {

    private static final AtomicInteger NEXT = new AtomicInteger(54001);

    private final AdministratorRecovery recoveries;
    private final RecoveryCalendar calendar;
    private final MemberRegistry registry;
    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;

    AdministratorRecoveryIT(
            AdministratorRecovery recoveries,
            RecoveryCalendar calendar,
            MemberRegistry registry,
            AccountProvisioning provisioning,
            AccountDirectory directory) {
        this.recoveries = recoveries;
        this.calendar = calendar;
        this.registry = registry;
        this.provisioning = provisioning;
        this.directory = directory;
    }

    @Test
    void a_member_is_decided_by_the_team_of_its_service_and_seen_by_the_platform() {
        var member = member();
        var service = service();
        registry.entrust(member.key(), service);
        var platform = platform();
        var claim = claimed(Claimed.member(member.key()));
        assertThat(file(platform, claim).ruling()).isEqualTo(Ruling.APPROVE_OR_REFUSE);

        var nurse = person(service, Role.HEALTH_TEAM_MEMBER);
        var elsewhere = person(service(), Role.HEALTH_TEAM_MEMBER);
        var file = file(platform, claim);
        assertThat(file.ruling()).isEqualTo(Ruling.LEAVE_TO_GUARDIANS);
        assertThat(file.guardians()).containsExactly(service.name());
        refused(() -> recoveries.approve(platform, claim, "non"));
        assertThat(recoveries.file(elsewhere, claim)).isEmpty();
        refused(() -> recoveries.approve(elsewhere, claim, "non"));
        refused(() -> recoveries.refuse(person(member, Role.PORTAL_ADMINISTRATOR), claim, "non"));

        assertThat(file(nurse, claim).ruling()).isEqualTo(Ruling.APPROVE_OR_REFUSE);
        recoveries.approve(nurse, claim, "Vérifié.");
        assertThat(file(platform, claim).claim().decidedByName()).isEqualTo(nurse.displayName());
    }

    @Test
    void a_structure_is_decided_by_the_agents_of_its_bodies_alone() {
        person(PANIERS, Role.PARTNER_MANAGER);
        var agent = person(CPAM, Role.BODY_AGENT);
        var other = person(
                new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-LOIN", "CPAM de loin"), Role.BODY_AGENT);
        var claim = claimed(Claimed.structure(PANIERS.name(), "80000"));
        assertThat(recoveries.open(other)).extracting(view -> view.id()).doesNotContain(claim);
        refused(() -> recoveries.approve(other, claim, "non"));
        assertThat(file(platform(), claim).ruling()).isEqualTo(Ruling.LEAVE_TO_GUARDIANS);
        assertThat(recoveries.open(agent)).extracting(view -> view.id()).contains(claim);
        recoveries.approve(agent, claim, "Vérifié.");
        assertThat(calendar.takeover(claim)).as("before its time").isEmpty();
        refused(() -> recoveries.approve(other, claim, "non"));
    }

    @Test
    void a_structure_without_any_agreement_can_only_be_refused_by_the_platform() {
        var claim = claimed(Claimed.structure(FORMER.name(), "80000"));
        var platform = platform();
        assertThat(file(platform, claim).ruling()).isEqualTo(Ruling.REFUSE);
        assertThat(recoveries.file(person(CPAM, Role.BODY_AGENT), claim)).isEmpty();
        refused(() -> recoveries.approve(platform, claim, "oui"));
        recoveries.refuse(platform, claim, "Plus de conventionnement.");
        assertThat(recoveries.file(platform, claim)).isEmpty();
    }

    @Test
    void what_nobody_knows_is_seen_by_the_platform_alone() {
        var claim = claimed(Claimed.structure("Personne", "80000"));
        assertThat(file(platform(), claim).ruling()).isEqualTo(Ruling.REFUSE);
        assertThat(recoveries.file(person(CPAM, Role.BODY_AGENT), claim)).isEmpty();
    }

    @Test
    void of_twenty_decisions_at_the_same_moment_one_counts() throws Exception {
        var member = member();
        var service = service();
        registry.entrust(member.key(), service);
        var nurse = person(service, Role.HEALTH_TEAM_MEMBER);
        var claim = claimed(Claimed.member(member.key()));
        List<Callable<Boolean>> decisions = Stream.iterate(0, rank -> rank < 20, rank -> rank + 1)
                .map(rank -> (Callable<Boolean>) () -> decides(nurse, claim, rank % 2 == 0))
                .toList();
        try (var everybody = Executors.newFixedThreadPool(20)) {
            var counted = 0;
            for (var decision : everybody.invokeAll(decisions)) {
                counted += decision.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
    }

    private boolean decides(Actor nurse, RecoveryId claim, boolean approves) {
        try {
            if (approves) {
                recoveries.approve(nurse, claim, "oui");
            } else {
                recoveries.refuse(nurse, claim, "non");
            }
            return true;
        } catch (IdentityRefused refused) {
            assertThat(refused.refusal()).isEqualTo(new RecoveryDecided());
            return false;
        }
    }

    private RecoveryFile file(Actor actor, RecoveryId claim) {
        return recoveries.file(actor, claim).orElseThrow();
    }

    private RecoveryId claimed(Claimed claimed) {
        var id = RecoveryId.next();
        recoveries.ask(new AskRecovery(
                id,
                claimed,
                "MADAME",
                ContactDetails.person("Nouvelle", "Personne", "03 22 00 00 00"),
                "Directrice",
                new EmailAddress("nouvelle@personne.example"),
                "Elle est partie."));
        return id;
    }

    private Organisation member() {
        var member = new Organisation(
                OrganisationKind.MEMBER_COMPANY, Integer.toString(NEXT.getAndIncrement()), "Adhérent à reprendre");
        person(member, Role.PORTAL_ADMINISTRATOR);
        return member;
    }

    private static Organisation service() {
        var number = NEXT.getAndIncrement();
        return new Organisation(
                OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, "SPST-" + number, "Santé au travail " + number);
    }

    private Actor platform() {
        return person(
                new Organisation(OrganisationKind.PLATFORM, "PORTAIL", "Portail Prévention"),
                Role.PLATFORM_ADMINISTRATOR);
    }

    private Actor person(Organisation organisation, Role role) {
        var number = NEXT.getAndIncrement();
        var account = provisioning.open(new OpenAccount(
                "reprise." + number, "Personne " + number, new EmailAddress("reprise" + number + "@portail.example")));
        provisioning.grant(new GrantMembership(account, organisation, role));
        return directory.actor(account).orElseThrow();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(UnknownOrganisation.class));
    }
}
