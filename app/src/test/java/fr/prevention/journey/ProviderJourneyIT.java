package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.PortalAtItsAddress;
import fr.prevention.ground.ProviderServer;
import fr.prevention.ground.Records;
import fr.prevention.ground.ServerLog;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.AttemptThrottle;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An identity provider that tells little, tells it elsewhere, lies, or does not answer. */
@PortalAtItsAddress
class ProviderJourneyIT {

    private static final String BEGIN = "/connexion/fournisseur";
    private static final String SILENCE = "The identity provider cannot be reached";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Records records;

    @Autowired
    private ProviderServer provider;

    @Autowired
    private AttemptThrottle throttle;

    @AfterEach
    void everything_is_well_again() {
        provider.recovers();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_address_that_is_told_only_on_request_opens_the_account_that_has_it(boolean signed) {
        Firm firm = town.enrolled("Cordage de la Selle " + signed);
        provider.knows("apart-" + signed, "");
        provider.tellsApart("apart-" + signed, firm.account(), signed);
        Visitor visitor = door.stranger();
        assertThat(thereAndBack(visitor).location()).isEqualTo("/");
        assertThat(visitor.get("/entreprise").status()).isEqualTo(200);
        mails.await(firm.account(), "Votre compte est relié");
    }

    @Test
    void an_address_that_is_told_of_somebody_else_is_not_believed() {
        Firm firm = town.enrolled("Vannerie de la Selle");
        provider.knows("quelqu-un", "");
        provider.tellsApart("quelqu-un-d-autre", firm.account(), false);
        Visitor visitor = door.stranger();
        Map<String, String> before = records.fingerprint();
        assertThat(thereAndBack(visitor).location()).isEqualTo("/connexion?fournisseur=forged");
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(visitor.get("/entreprise").location()).startsWith("/connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jetons", "/cles", "/personne"})
    void a_provider_that_does_not_answer_is_told_in_french_and_nothing_is_half_done(String place) {
        provider.isSilentAt(place);
        isTold(place, "muet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jetons", "/cles", "/personne"})
    void a_provider_out_of_service_is_told_in_french_and_nothing_is_half_done(String place) {
        provider.isBrokenAt(place);
        isTold(place, "en panne");
    }

    private void isTold(String place, String how) {
        Firm firm = town.enrolled("Filature " + how + " " + place.substring(1));
        provider.knows("panne-" + how + place, "");
        provider.tellsApart("panne-" + how + place, firm.account(), false);
        Visitor visitor = door.stranger();
        Map<String, String> before = records.fingerprint();
        Answer back = thereAndBack(visitor);
        assertThat(back.location()).isEqualTo("/connexion?fournisseur=unreachable");
        Answer page = back.follow();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("ProConnect ne répond pas. Réessayez plus tard");
        assertThat(page.form("form[action=/connexion]").action()).isEqualTo("/connexion");
        assertThat(ServerLog.expected(SILENCE)).hasSize(1);
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(visitor.get("/entreprise").location()).startsWith("/connexion");
        provider.recovers();
        assertThat(thereAndBack(visitor).location()).isEqualTo("/");
    }

    @Test
    void whoever_begins_again_and_again_waits() {
        Visitor visitor = new Visitor(door.address(), "192.0.2.41");
        while (throttle.take(AttemptThrottle.Door.CEREMONY_ADDRESS, "192.0.2.41")
                .isEmpty()) {
            assertThat(visitor.cookie("SESSION")).isEmpty();
        }
        Answer early = visitor.get(BEGIN);
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isNotEmpty();
        assertThat(early.element("html").attr("lang")).isEqualTo("fr");
        assertThat(early.header("Set-Cookie")).doesNotContain("SESSION");
    }

    @Test
    void who_waits_for_the_answer_has_ten_minutes_and_who_came_in_has_an_hour() {
        Firm firm = town.enrolled("Tonnellerie de la Selle");
        provider.knows("sub-tonnellerie", firm.account());
        Visitor visitor = door.stranger();
        visitor.get(BEGIN);
        assertThat(records.count(
                        "platform.spring_session where max_inactive_interval = 600 and principal_name is null"))
                .isPositive();
        assertThat(thereAndBack(visitor).location()).isEqualTo("/");
        assertThat(visitor.get("/entreprise").element("#session").attr("data-idle"))
                .isEqualTo("3600");
    }

    /** To the provider, where the person agrees at once, and back with what it gave. */
    private Answer thereAndBack(Visitor visitor) {
        String there = visitor.get(BEGIN).header("Location");
        assertThat(there).startsWith(provider.issuer());
        return visitor.get(new Visitor(provider.issuer())
                .get(there.substring(provider.issuer().length()))
                .location());
    }
}
