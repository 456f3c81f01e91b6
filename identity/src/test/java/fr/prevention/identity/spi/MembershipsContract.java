package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.gilles;
import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static fr.prevention.identity.api.Role.PROJECT_GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for memberships does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class MembershipsContract {

    protected abstract Accounts accounts();

    protected abstract Memberships memberships();

    @Test
    void keeps_several_roles_and_several_organisations_in_the_order_in_which_they_were_granted() {
        var gilles = anAccount();
        var officer = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        var member = membership(CARSAT_HAUTS_DE_FRANCE, PROJECT_GROUP_MEMBER);
        var elsewhere = membership(CARSAT_SUD_EST, PREVENTION_OFFICER);
        memberships().put(gilles, officer, MONDAY_MORNING);
        memberships().put(gilles, member, MONDAY_MORNING.plusSeconds(1));
        memberships().put(gilles, elsewhere, MONDAY_MORNING.plusSeconds(2));
        assertThat(memberships().of(gilles)).containsExactly(officer, member, elsewhere);
    }

    @Test
    void replaces_the_rights_and_the_end_of_what_is_granted_again() {
        var gilles = anAccount();
        var first = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        var until = LocalDate.of(2026, 6, 30);
        memberships().put(gilles, first, MONDAY_MORNING);
        memberships()
                .put(
                        gilles,
                        new Membership(
                                UUID.randomUUID(),
                                CARSAT_HAUTS_DE_FRANCE,
                                PREVENTION_OFFICER,
                                Set.of(Right.VISITS),
                                until),
                        MONDAY_MORNING.plusSeconds(1));
        assertThat(memberships().of(gilles))
                .containsExactly(new Membership(
                        first.id(), CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER, Set.of(Right.VISITS), until));
    }

    @Test
    void takes_away_one_role_at_one_organisation() {
        var gilles = anAccount();
        var officer = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        var elsewhere = membership(CARSAT_SUD_EST, PREVENTION_OFFICER);
        memberships().put(gilles, officer, MONDAY_MORNING);
        memberships().put(gilles, elsewhere, MONDAY_MORNING.plusSeconds(1));
        memberships().remove(gilles, REGIONAL_FUND, "CARSAT-HDF", PROJECT_GROUP_MEMBER);
        memberships().remove(gilles, REGIONAL_FUND, "CARSAT-HDF", PREVENTION_OFFICER);
        assertThat(memberships().of(gilles)).containsExactly(elsewhere);
    }

    @Test
    void keeps_the_first_of_two_equal_grants() {
        var gilles = anAccount();
        var first = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        memberships().put(gilles, first, MONDAY_MORNING);
        memberships().put(gilles, membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER), MONDAY_MORNING);
        assertThat(memberships().of(gilles)).containsExactly(first);
    }

    private AccountId anAccount() {
        var gilles = gilles();
        accounts().add(gilles);
        return gilles.getId();
    }

    private static Membership membership(Organisation organisation, Role role) {
        return new Membership(UUID.randomUUID(), organisation, role);
    }
}
