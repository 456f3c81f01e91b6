package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.gilles;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static fr.prevention.identity.api.Role.PROJECT_GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for memberships does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class MembershipsContract {

    protected abstract Accounts accounts();

    protected abstract Memberships memberships();

    protected abstract List<Membership> heldBy(AccountId account);

    @Test
    void keeps_several_roles_and_several_organisations_in_the_order_in_which_they_were_granted() {
        var gilles = anAccount();
        var officer = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        var member = membership(CARSAT_HAUTS_DE_FRANCE, PROJECT_GROUP_MEMBER);
        var elsewhere = membership(CARSAT_SUD_EST, PREVENTION_OFFICER);
        memberships().add(gilles, officer, MONDAY_MORNING);
        memberships().add(gilles, member, MONDAY_MORNING.plusSeconds(1));
        memberships().add(gilles, elsewhere, MONDAY_MORNING.plusSeconds(2));
        assertThat(heldBy(gilles)).containsExactly(officer, member, elsewhere);
    }

    @Test
    void keeps_the_first_of_two_equal_grants() {
        var gilles = anAccount();
        var first = membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        memberships().add(gilles, first, MONDAY_MORNING);
        memberships().add(gilles, membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER), MONDAY_MORNING);
        assertThat(heldBy(gilles)).containsExactly(first);
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
