package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.MailPreferences.MailChoice;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryRefusedMails;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailPreferencesServiceTest {

    private static final Organisation CPAM =
            new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-SOMME", "CPAM de la Somme");

    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryRefusedMails refused = new InMemoryRefusedMails();
    private final MailPreferencesService preferences = new MailPreferencesService(refused, memberships, CLOCK);
    private final Account claire = claire();

    @Test
    void offers_the_kinds_of_the_roles_that_are_held_today_and_lets_all_of_them_come_at_first() {
        assertThat(preferences.choices(acting(claire))).isEmpty();
        grant(CARSAT_HAUTS_DE_FRANCE, Role.PREVENTION_OFFICER, null);
        grant(CPAM, Role.BODY_AGENT, LocalDate.of(2026, 3, 1));
        assertThat(preferences.choices(acting(claire))).containsExactly(new MailChoice(MailKind.STEP_COMPLETED, true));
    }

    @Test
    void refuses_what_is_not_wanted_and_nothing_of_roles_that_are_not_held() {
        grant(CPAM, Role.BODY_AGENT, null);
        refused.refuse(claire.getId(), Set.of(MailKind.STEP_COMPLETED), MONDAY_MORNING);
        preferences.choose(acting(claire), Set.of(MailKind.REQUEST_CANCELLED, MailKind.STEP_COMPLETED));
        assertThat(preferences.choices(acting(claire)))
                .containsExactly(
                        new MailChoice(MailKind.REQUEST_SENT, false), new MailChoice(MailKind.REQUEST_CANCELLED, true));
        assertThat(refused.of(claire.getId()))
                .containsExactlyInAnyOrder(MailKind.STEP_COMPLETED, MailKind.REQUEST_SENT);
    }

    @Test
    void tells_who_lets_a_kind_come_in_the_order_of_the_question() {
        var gilles = gilles();
        refused.refuse(claire.getId(), Set.of(MailKind.REQUEST_SENT), MONDAY_MORNING);
        assertThat(preferences.willing(MailKind.REQUEST_SENT, List.of(gilles.getId(), claire.getId())))
                .containsExactly(gilles.getId());
        assertThat(preferences.willing(MailKind.REQUEST_CANCELLED, List.of(gilles.getId(), claire.getId())))
                .containsExactly(gilles.getId(), claire.getId());
    }

    private void grant(Organisation organisation, Role role, @Nullable LocalDate until) {
        memberships.put(
                claire.getId(), new Membership(UUID.randomUUID(), organisation, role, Set.of(), until), MONDAY_MORNING);
    }
}
