package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MENUISERIE_DUBOIS;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginFixed;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OwnAccount.ChangeDetails;
import fr.prevention.identity.api.OwnAccount.LoginRule;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OwnAccountServiceTest {

    private static final Organisation MEMBER =
            new Organisation(OrganisationKind.MEMBER_COMPANY, "10412", "Atelier Roche");
    private static final Organisation STRUCTURE =
            new Organisation(OrganisationKind.PARTNER_STRUCTURE, "77", "Mission locale d'Amiens");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final AccountAudit audit = Audits.of(trail, memberships);
    private final OwnAccountService own = new OwnAccountService(
            accounts, memberships, new SecurityChanges(accounts, audit, _ -> {}, CLOCK), audit, CLOCK);
    private final Account claire = claire();

    OwnAccountServiceTest() {
        accounts.add(claire);
    }

    @Test
    void lets_users_of_members_alone_choose_their_login() {
        assertThat(own.loginRule(acting(claire))).isEqualTo(LoginRule.GIVEN);
        grant(MEMBER, Role.PORTAL_USER);
        assertThat(own.loginRule(acting(claire))).isEqualTo(LoginRule.FREE);
        grant(CARSAT_HAUTS_DE_FRANCE, Role.PREVENTION_OFFICER);
        assertThat(own.loginRule(acting(claire))).isEqualTo(LoginRule.GIVEN);
        grant(STRUCTURE, Role.PARTNER_TECHNICIAN);
        assertThat(own.loginRule(acting(claire))).isEqualTo(LoginRule.FOR_LIFE);
        grant(MENUISERIE_DUBOIS, Role.ESTABLISHMENT_ACCOUNT);
        assertThat(own.loginRule(acting(claire))).isEqualTo(LoginRule.SIRET);
        refused(() -> own.changeLogin(acting(claire), new LoginIdentifier("claire")), new LoginFixed());
    }

    @Test
    void takes_another_login_and_ends_the_open_sessions() {
        grant(MEMBER, Role.PORTAL_ADMINISTRATOR);
        accounts.add(gilles());
        refused(() -> own.changeLogin(acting(claire), gilles().login()), new LoginTaken());
        own.changeLogin(acting(claire), new LoginIdentifier("claire.m"));
        var changed = accounts.byId(claire.getId()).orElseThrow();
        assertThat(changed.login().value()).isEqualTo("claire.m");
        assertThat(changed.sessionsValidFrom()).isEqualTo(MONDAY_MORNING);
        assertThat(trail.acts()).containsExactly("account.login-changed");
    }

    @Test
    void keeps_how_a_person_is_called_and_reached() {
        own.changeDetails(acting(claire), new ChangeDetails("Claire", "Martin-Roy", "03 22 00 00 00", 0));
        own.changeDetails(acting(claire), new ChangeDetails("Claire", "Martin-Roy", "03 22 00 00 00", 0));
        var kept = accounts.byId(claire.getId()).orElseThrow();
        assertThat(kept.displayName()).isEqualTo("Claire Martin-Roy");
        assertThat(kept.details().phone()).isEqualTo("03 22 00 00 00");
        assertThat(trail.acts()).containsExactly("account.renamed");
        refused(
                () -> own.changeDetails(acting(claire), new ChangeDetails("Claire", "Roy", "", 0)),
                new ChangedMeanwhile());
    }

    @Test
    void leaves_an_establishment_its_name() {
        grant(MENUISERIE_DUBOIS, Role.ESTABLISHMENT_ACCOUNT);
        own.changeDetails(acting(claire), new ChangeDetails("Jean", "Autre", "03 22 00 00 00", 0));
        var kept = accounts.byId(claire.getId()).orElseThrow();
        assertThat(kept.displayName()).isEqualTo("Claire Martin");
        assertThat(kept.details().phone()).isEqualTo("03 22 00 00 00");
    }

    private void grant(Organisation organisation, Role role) {
        memberships.put(claire.getId(), new Membership(UUID.randomUUID(), organisation, role), MONDAY_MORNING);
    }

    private static void refused(ThrowingCallable act, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
