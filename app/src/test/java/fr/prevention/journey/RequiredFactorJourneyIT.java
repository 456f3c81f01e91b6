package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.PortalAtItsAddress;
import fr.prevention.ground.Telephone;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those whose role asks for a second factor. */
@PortalAtItsAddress
class RequiredFactorJourneyIT {

    private static final String PAGE = "/mon-compte/second-facteur";
    private static final Organisation CNAM = new Organisation(OrganisationKind.NATIONAL_FUND, "CNAM", "Cnam");

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Test
    void whoever_must_have_a_second_factor_reaches_nothing_before() {
        var agent = town.somebody("n.agent", "Nadine Agent", CNAM, Role.NATIONAL_AGENT);
        Visitor visitor = door.signedIn(agent.login());
        for (String closed : List.of("/", "/mon-compte", "/mon-compte/cles", "/espaces")) {
            assertThat(visitor.get(closed).location()).as(closed).isEqualTo(PAGE);
        }
        Telephone telephone = proposed(visitor);
        confirmed(visitor, telephone.code(), Town.PASSWORD);
        assertThat(visitor.get("/mon-compte").status()).isEqualTo(200);
        Answer replaced = visitor.get(PAGE)
                .form("form[action=" + PAGE + "/codes]")
                .with("motDePasseActuel", Town.PASSWORD)
                .sendTo(PAGE + "/desactiver");
        assertThat(replaced.location()).isEqualTo(PAGE + "/activer");
        assertThat(visitor.get("/mon-compte").location()).isEqualTo(PAGE);
        assertThat(visitor.get("/mon-compte")
                        .follow()
                        .form("form[action=/deconnexion]")
                        .send()
                        .status())
                .isEqualTo(302);
    }

    private static Telephone proposed(Visitor visitor) {
        Answer proposed =
                visitor.get(PAGE).form("form[action=" + PAGE + "/proposer]").send();
        return new Telephone(proposed.follow().element(".enrolment-key").text());
    }

    private static Answer confirmed(Visitor visitor, String code, String password) {
        return visitor.get(PAGE + "/activer")
                .form("form[action=" + PAGE + "/activer]")
                .with("code", code)
                .with("motDePasseActuel", password)
                .send();
    }
}
