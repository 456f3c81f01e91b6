package fr.prevention.identity.api;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MENUISERIE_DUBOIS;
import static fr.prevention.identity.api.OrganisationKind.ESTABLISHMENT;
import static fr.prevention.identity.api.OrganisationKind.NATIONAL_FUND;
import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static fr.prevention.identity.api.Role.ESTABLISHMENT_ACCOUNT;
import static fr.prevention.identity.api.Role.FUND_ADMINISTRATOR;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static fr.prevention.identity.api.Role.PROJECT_GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor gilles = new Actor(
            AccountId.next(),
            "g.lemaire",
            "Gilles Lemaire",
            List.of(
                    membership(CARSAT_HAUTS_DE_FRANCE, PROJECT_GROUP_MEMBER),
                    membership(CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER),
                    membership(CARSAT_SUD_EST, PREVENTION_OFFICER)));

    @Test
    void holds_a_role_only_where_it_was_granted() {
        assertThat(gilles.holds(PROJECT_GROUP_MEMBER, REGIONAL_FUND, "CARSAT-HDF"))
                .isTrue();
        assertThat(gilles.holds(PROJECT_GROUP_MEMBER, REGIONAL_FUND, "CARSAT-SE"))
                .isFalse();
        assertThat(gilles.holds(FUND_ADMINISTRATOR, REGIONAL_FUND, "CARSAT-HDF"))
                .isFalse();
        assertThat(gilles.holds(PREVENTION_OFFICER, NATIONAL_FUND, "CARSAT-HDF"))
                .isFalse();
        assertThat(gilles.holds(ESTABLISHMENT_ACCOUNT, ESTABLISHMENT, MENUISERIE_DUBOIS.key()))
                .isFalse();
    }

    @Test
    void names_the_organisations_of_a_role_in_the_order_in_which_they_were_granted() {
        assertThat(gilles.keysOf(PREVENTION_OFFICER, REGIONAL_FUND)).containsExactly("CARSAT-HDF", "CARSAT-SE");
        assertThat(gilles.keysOf(PREVENTION_OFFICER, ESTABLISHMENT)).isEmpty();
        assertThat(gilles.keysOf(FUND_ADMINISTRATOR, REGIONAL_FUND)).isEmpty();
    }

    @Test
    void belongs_to_an_organisation_in_any_role() {
        assertThat(gilles.belongsTo(REGIONAL_FUND, "CARSAT-SE")).isTrue();
        assertThat(gilles.belongsTo(REGIONAL_FUND, "CARSAT-BRETAGNE")).isFalse();
        assertThat(gilles.belongsTo(ESTABLISHMENT, "CARSAT-SE")).isFalse();
    }

    @Test
    void does_not_gain_rights_after_it_was_read() {
        var granted = new ArrayList<Membership>();
        var anne = new Actor(AccountId.next(), "a.caisse", "Anne Delcourt", granted);
        granted.add(membership(CARSAT_HAUTS_DE_FRANCE, FUND_ADMINISTRATOR));
        assertThat(anne.memberships()).isEmpty();
    }

    private static Membership membership(Organisation organisation, Role role) {
        return new Membership(UUID.randomUUID(), organisation, role);
    }
}
