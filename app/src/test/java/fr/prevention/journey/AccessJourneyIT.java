package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in for the first time, coming in again after having forgotten, and being slowed down. */
@WholePortal
class AccessJourneyIT {

    private static final String CHOSEN = "Quatre.Moulins.1872";
    private static final String RESET = "Votre demande de nouveau mot de passe";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Records records;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private PasswordChoice passwords;

    @Test
    void an_invited_person_chooses_a_password_and_is_in() {
        invited("lea.invitee", "lea@invitee.example");
        String link = mails.await("lea@invitee.example", "Votre accès au Portail Prévention")
                .link("/activation/");
        Visitor lea = door.stranger();
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(lea.get(link).text()).contains("lea.invitee");
        }
        Answer page = lea.get(link);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
        Answer weak = choose(page, "court", "court");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).contains("12 caractères au moins", "majuscule", "chiffre", "caractère spécial");
        assertThat(choose(page, CHOSEN, "autre").faults()).containsExactly("confirmation");
        Answer in = choose(page, CHOSEN, CHOSEN);
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.follow().status()).isLessThan(400);
        assertThat(lea.get("/mon-compte").text()).contains("lea.invitee");
        assertThat(lea.get(link).status()).isEqualTo(410);
        assertThat(records.count(
                        "identity.audit_entry where act = 'account.activated' and subject_name like ?",
                        "%lea.invitee%"))
                .isEqualTo(1);
    }

    @Test
    void the_words_of_a_mail_with_a_link_are_erased_once_it_is_sent() {
        invited("paul.invite", "paul@invite.example");
        mails.await("paul@invite.example", "Votre accès au Portail Prévention");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(records.count(
                                "platform.outgoing_mail where recipient = 'paul@invite.example' and status = 'SENT' "
                                        + "and text_body = '' and html_body = ''"))
                        .isEqualTo(1));
        assertThat(records.count("platform.event_publication where serialized_event like '%activation%'"))
                .isZero();
    }

    @Test
    void twenty_uses_of_one_link_at_the_same_moment_let_one_in() throws Exception {
        invited("course.invite", "course@invite.example");
        String link = mails.await("course@invite.example", "Votre accès au Portail Prévention")
                .link("/activation/");
        List<Callable<Integer>> uses = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            Answer page = door.stranger().get(link);
            String password = CHOSEN + number;
            uses.add(() -> choose(page, password, password).status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(20)) {
            for (var use : people.invokeAll(uses)) {
                statuses.add(use.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 410).hasSize(19);
    }

    @Test
    void a_link_that_expired_offers_another_one_with_one_click() {
        invited("tard.invite", "tard@invite.example");
        String link = mails.await("tard@invite.example", "Votre accès au Portail Prévention")
                .link("/activation/");
        records.run("update identity.access_link set expires_at = asked_at where issued_email = 'tard@invite.example'");
        Answer dead = door.stranger().get(link);
        assertThat(dead.status()).isEqualTo(410);
        assertThat(dead.text()).contains("Recevoir un nouveau lien");
        Answer sent = dead.form("form[action$=nouveau-lien]").send();
        assertThat(sent.location()).isEqualTo("/mot-de-passe-oublie/envoye");
        String next = mails.await("tard@invite.example", "Votre accès au Portail Prévention", 2)
                .getLast()
                .link("/activation/");
        assertThat(choose(door.stranger().get(next), CHOSEN, CHOSEN).status()).isEqualTo(302);
    }

    @Test
    void a_password_forgotten_by_login_is_chosen_anew_and_ends_other_sessions() {
        Firm firm = town.open("Scierie de la Bresle");
        Visitor elsewhere = door.signedIn(firm.siret());
        assertThat(ask(firm.siret()).location()).isEqualTo("/mot-de-passe-oublie/envoye");
        String link = mails.await(firm.head(), RESET).link("/nouveau-mot-de-passe/");
        assertThat(mails.await(firm.contact(), RESET).link("/nouveau-mot-de-passe/"))
                .as("the person in charge of the space receives the same")
                .isEqualTo(link);
        Visitor visitor = door.stranger();
        assertThat(choose(visitor.get(link), Town.PASSWORD, Town.PASSWORD).text())
                .contains("Vous l'avez déjà utilisé récemment");
        assertThat(choose(visitor.get(link), CHOSEN, CHOSEN).status()).isEqualTo(302);
        assertThat(visitor.get("/entreprise").status()).isEqualTo(200);
        assertThat(elsewhere.get("/entreprise").location()).startsWith("/connexion");
        assertThat(records.count(
                        "identity.audit_entry where act = 'password.reset' and subject_name like ?",
                        "%" + firm.siret() + "%"))
                .isEqualTo(1);
    }

    @Test
    void one_mail_lists_every_account_of_a_shared_address_each_with_its_own_link() {
        account("partage.un", "commun@partage.example");
        account("partage.deux", "commun@partage.example");
        ask(" Commun@Partage.example");
        Mailboxes.Mail mail = mails.await("commun@partage.example", RESET);
        assertThat(mail.text()).contains("partage.un", "partage.deux");
        List<String> links = Pattern.compile("/nouveau-mot-de-passe/[\\w-]{43}")
                .matcher(mail.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(links).hasSize(2);
        for (String link : links) {
            assertThat(choose(door.stranger().get(link), CHOSEN, CHOSEN).status())
                    .isEqualTo(302);
        }
        assertThat(mails.to("commun@partage.example", RESET)).hasSize(1);
    }

    @Test
    void the_answer_is_the_same_whoever_is_asked_for() {
        Firm firm = town.enrolled("Tannerie du Vimeu");
        Answer known = ask(firm.siret());
        Answer unknown = ask("90000000000000");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
        assertThat(unknown.bytes()).isEqualTo(known.bytes());
        assertThat(known.follow().text()).contains("Si un compte correspond à votre demande");
    }

    @Test
    void the_newest_link_alone_works() {
        account("deux.fois", "deux@fois.example");
        ask("deux.fois");
        String first = mails.await("deux@fois.example", RESET).link("/nouveau-mot-de-passe/");
        ask("deux.fois");
        String second = mails.await("deux@fois.example", RESET, 2).getLast().link("/nouveau-mot-de-passe/");
        assertThat(door.stranger().get(first).status()).isEqualTo(410);
        assertThat(door.stranger().get(second).status()).isEqualTo(200);
    }

    @Test
    void nobody_fills_a_mailbox_by_asking_again_and_again() {
        account("harcele", "harcele@exemple.example");
        for (int number = 0; number < 8; number++) {
            ask("harcele");
        }
        mails.await("harcele@exemple.example", RESET, 3);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                records.count("platform.event_publication where event_type like '%PasswordResetAsked'"))
                        .isZero());
        assertThat(mails.to("harcele@exemple.example", RESET)).hasSize(3);
    }

    @Test
    void whoever_tries_passwords_waits_and_keeps_what_was_typed_while_a_known_browser_comes_in() {
        Firm firm = town.enrolled("Fonderie du Ponthieu");
        Visitor owner = door.signedIn(firm.siret());
        owner.get("/entreprise").form("form[action=/deconnexion]").send();
        Answer last = signIn(door.stranger(), firm.siret(), "Faux");
        for (int number = 0; number < 10; number++) {
            last = signIn(door.stranger(), firm.siret(), "Faux-" + number);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(last.text()).contains("Trop d'essais à la suite", firm.siret());
        assertThat(signIn(door.stranger(), firm.siret(), Town.PASSWORD).status())
                .isEqualTo(429);
        assertThat(signIn(owner, firm.siret(), Town.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void whoever_asks_too_often_from_one_address_waits_and_keeps_what_was_typed() {
        Visitor visitor = door.stranger();
        Form form = visitor.get("/mot-de-passe-oublie").form("form[action=/mot-de-passe-oublie]");
        for (int number = 0; number < 20; number++) {
            assertThat(form.with("identifiant", "personne." + number).send().status())
                    .isEqualTo(302);
        }
        Answer answer = form.with("identifiant", "personne.20").send();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text()).contains("Trop d'envois à la suite", "personne.20");
    }

    @Test
    void an_address_that_no_proxy_of_ours_wrote_is_not_believed() {
        Visitor liar = new Visitor(door.address(), "198.51.100.7, 198.18.255.1");
        assertThat(liar.get("/connexion").status()).isEqualTo(200);
    }

    @Test
    void the_administrator_of_a_fund_follows_invitations_sends_one_again_and_takes_one_back() {
        invited("suivi.un", "suivi.un@invite.example");
        invited("suivi.deux", "suivi.deux@invite.example");
        mails.await("suivi.deux@invite.example", "Votre accès");
        Visitor anne = door.signedIn(town.anneDelcourt().login());
        Answer list = anne.get("/mon-organisation/invitations?taille=100");
        assertThat(list.text()).contains("suivi.un", "suivi.deux", "Envoyée");
        String first = list.element("tr:contains(suivi.un@) form").attr("action");
        assertThat(anne.get("/mon-organisation/invitations?taille=100")
                        .form("form[action=" + first + "]")
                        .send()
                        .status())
                .isEqualTo(302);
        mails.await("suivi.un@invite.example", "Votre accès", 2);
        String second =
                list.element("tr:contains(suivi.deux@) a[href$=annuler]").attr("href");
        assertThat(anne.get(second).form("form[action=" + second + "]").send().status())
                .isEqualTo(302);
        assertThat(anne.get("/mon-organisation/invitations?statut=CANCELLED").text())
                .contains("suivi.deux");
        assertThat(anne.get(second).status()).as("taken back already").isEqualTo(200);
        Visitor claire = door.signedIn(town.claireMartin().login());
        assertThat(claire.get("/mon-organisation/invitations").status()).isEqualTo(403);
    }

    private Answer ask(String identifier) {
        return door.stranger()
                .get("/mot-de-passe-oublie")
                .form("form[action=/mot-de-passe-oublie]")
                .with("identifiant", identifier)
                .send();
    }

    private static Answer signIn(Visitor visitor, String login, String password) {
        return visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", password)
                .send();
    }

    private static Answer choose(Answer page, String password, String again) {
        return page.form("form:has(#motDePasse)")
                .with("motDePasse", password)
                .with("confirmation", again)
                .send();
    }

    private AccountId account(String login, String email) {
        AccountId account = provisioning.open(new OpenAccount(login, "Compte " + login, new EmailAddress(email)));
        provisioning.grant(new GrantMembership(account, Town.PICARDY, Role.PREVENTION_OFFICER));
        passwords.choose(account, Town.PASSWORD);
        return account;
    }

    private void invited(String login, String email) {
        AccountId account = provisioning.open(new OpenAccount(login, "Invité " + login, new EmailAddress(email)));
        provisioning.grant(new GrantMembership(account, Town.PICARDY, Role.PREVENTION_OFFICER));
        provisioning.invite(
                new InviteAccount(account, Town.PICARDY, InvitationKind.GENERIC, Author.of(town.anneDelcourt())));
    }
}
