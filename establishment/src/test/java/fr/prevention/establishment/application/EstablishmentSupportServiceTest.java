package fr.prevention.establishment.application;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.KnownAccounts;
import fr.prevention.establishment.People;
import fr.prevention.establishment.ToldIdentity;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyHasAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.NoAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.SiretTaken;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.establishment.api.EstablishmentSupport.SupportRequest;
import fr.prevention.establishment.api.EstablishmentSupported;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.api.SupportAct;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.spi.InMemoryEstablishments;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstablishmentSupportServiceTest {

    private static final SupportRequest REQUEST =
            new SupportRequest("La personne est partie.", "Isabelle Marchand", "03 22 00 00 00");
    private static final EmailAddress MAIL = new EmailAddress("direction@dubois.example");

    private final EstablishmentId id = EstablishmentId.next();
    private final Siret siret = Establishing.newSiret();
    private final AccountId account = AccountId.next();
    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final ToldIdentity identity = new ToldIdentity();
    private final KnownAccounts logins = new KnownAccounts();
    private final List<Object> published = new ArrayList<>();
    private final EstablishmentSupportService support = new EstablishmentSupportService(
            establishments,
            identity,
            logins,
            identity,
            identity,
            published::add,
            Clock.fixed(MONDAY_MORNING, ZoneId.of("Europe/Paris")));

    @BeforeEach
    void the_joinery_is_enrolled() {
        establishments.add(Establishing.enrolled(id, siret));
    }

    @Test
    void replaces_the_address_in_the_name_of_the_agent_with_who_asked_and_why() {
        hasAccount(true);
        support.replaceEmail(People.claireMartin(), id, MAIL, REQUEST);
        assertThat(identity.acts())
                .containsExactly("email direction@dubois.example by Claire Martin: La personne est partie. – demande de"
                        + " Isabelle Marchand (03 22 00 00 00)");
        assertThat(acts()).containsExactly(SupportAct.EMAIL_REPLACED);
    }

    @Test
    void sends_a_link_closes_and_reopens_once() {
        hasAccount(true);
        support.sendReset(People.claireMartin(), id, REQUEST);
        support.closeAccount(People.anneDelcourt(), id, REQUEST);
        hasAccount(false);
        support.closeAccount(People.anneDelcourt(), id, REQUEST);
        support.reopenAccount(People.anneDelcourt(), id, REQUEST);
        assertThat(acts())
                .containsExactly(SupportAct.RESET_SENT, SupportAct.ACCOUNT_CLOSED, SupportAct.ACCOUNT_REOPENED);
        assertThat(identity.acts()).last().isEqualTo("invite GENERIC_REACTIVATED");
    }

    @Test
    void gives_an_account_to_an_establishment_that_has_none() {
        assertThat(refusal(() -> support.sendReset(People.claireMartin(), id, REQUEST)))
                .isEqualTo(new NoAccount());
        support.giveAccount(People.claireMartin(), id, MAIL, REQUEST);
        assertThat(identity.acts())
                .containsExactly(
                        "open " + siret.value() + " direction@dubois.example",
                        "grant ESTABLISHMENT_ACCOUNT Menuiserie Dubois",
                        "invite GENERIC");
        hasAccount(true);
        assertThat(refusal(() -> support.giveAccount(People.claireMartin(), id, MAIL, REQUEST)))
                .isEqualTo(new AlreadyHasAccount());
    }

    @Test
    void changes_the_siret_and_lets_the_others_follow() {
        hasAccount(true);
        Siret next = Establishing.newSiret();
        support.changeSiret(People.anneDelcourt(), id, next, REQUEST);
        support.changeSiret(People.anneDelcourt(), id, next, REQUEST);
        assertThat(establishments.find(id)).map(Establishment::siret).contains(next);
        assertThat(published)
                .filteredOn(EstablishmentSiretChanged.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    EstablishmentSiretChanged changed = (EstablishmentSiretChanged) event;
                    assertThat(changed.previous()).isEqualTo(siret.value());
                    assertThat(changed.current()).isEqualTo(next.value());
                });
    }

    @Test
    void refuses_a_siret_that_another_establishment_bears_or_another_account_signs_in_with() {
        Siret borne = Establishing.newSiret();
        establishments.add(Establishing.enrolled(EstablishmentId.next(), borne));
        assertThat(refusal(() -> support.changeSiret(People.anneDelcourt(), id, borne, REQUEST)))
                .isEqualTo(new SiretTaken(borne));
        Siret login = Establishing.newSiret();
        logins.know(new Actor(AccountId.next(), login.value(), "Autre", List.of()), "autre@autre.example");
        assertThat(refusal(() -> support.changeSiret(People.anneDelcourt(), id, login, REQUEST)))
                .isEqualTo(new SiretTaken(login));
    }

    @Test
    void knows_no_establishment_of_another_fund_nor_for_the_establishment_itself() {
        hasAccount(true);
        for (Actor actor : List.of(People.brunoFerri(), People.menuiserieDubois(id))) {
            assertThat(refusal(() -> support.replaceEmail(actor, id, MAIL, REQUEST)))
                    .isEqualTo(new UnknownEstablishment());
        }
        assertThat(identity.acts()).isEmpty();
    }

    private void hasAccount(boolean active) {
        identity.know(
                id.value().toString(),
                new OrganisationAccount(account, siret.value(), "Menuiserie Dubois", MAIL, active, true));
    }

    private List<SupportAct> acts() {
        return published.stream()
                .filter(EstablishmentSupported.class::isInstance)
                .map(event -> ((EstablishmentSupported) event).act())
                .toList();
    }

    private static EstablishmentRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(EstablishmentRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }
}
