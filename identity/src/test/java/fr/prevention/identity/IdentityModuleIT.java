package fr.prevention.identity;

import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.AccountContact.ChangeEmail;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import fr.prevention.identity.api.SignIn.SignInOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;

@OnPostgreSql
class IdentityModuleIT {

    private final AccountProvisioning provisioning;
    private final PasswordChoice passwords;
    private final SignIn signIn;
    private final AccountContact contact;
    private final AccountDirectory directory;

    IdentityModuleIT(
            AccountProvisioning provisioning,
            PasswordChoice passwords,
            SignIn signIn,
            AccountContact contact,
            AccountDirectory directory) {
        this.provisioning = provisioning;
        this.passwords = passwords;
        this.signIn = signIn;
        this.contact = contact;
        this.directory = directory;
    }

    @Test
    void lets_in_an_account_once_it_was_opened_given_a_place_and_a_password() {
        var email = new EmailAddress("nadia.roche@cramif.example");
        var nadia = provisioning.open(new OpenAccount("n.roche", "Nadia Roche", email));
        assertThat(signIn.signIn("n.roche", "Trois-Chats-7")).isEqualTo(new Refused());

        provisioning.grant(new GrantMembership(nadia, CRAMIF, PREVENTION_OFFICER));
        passwords.choose(nadia, "Trois-Chats-7");

        assertThat(signIn.signIn(" N.Roche ", "Trois-Chats-7")).isEqualTo(new Accepted(nadia));
        assertThat(signIn.signIn("n.roche", "Trois-Chats-8")).isEqualTo(new Refused());
        assertThat(signIn.signIn("n.roche\u0000", "\u0000".repeat(10_000))).isEqualTo(new Refused());
        assertThat(directory.actor(nadia))
                .hasValueSatisfying(actor -> assertThat(actor.holds(PREVENTION_OFFICER, REGIONAL_FUND, "CRAMIF"))
                        .isTrue());
    }

    @Test
    void tells_the_others_of_a_new_address_once_it_is_saved(Scenario scenario) {
        var before = new EmailAddress("sylvie@dubois.example");
        var after = new EmailAddress("direction@dubois.example");
        var sylvie = provisioning.open(new OpenAccount("s.dubois", "Sylvie Dubois", before));
        var actor = directory.actor(sylvie).orElseThrow();

        scenario.stimulate(() -> contact.changeEmail(actor, new ChangeEmail(sylvie, after, 0)))
                .andWaitForEventOfType(AccountEmailChanged.class)
                .matching(changed -> changed.account().equals(sylvie))
                .toArriveAndVerify(changed -> {
                    assertThat(changed.previous()).isEqualTo(before);
                    assertThat(changed.current()).isEqualTo(after);
                    assertThat(changed.displayName()).isEqualTo("Sylvie Dubois");
                    assertThat(directory.account(sylvie))
                            .map(AccountDirectory.AccountView::email)
                            .contains(after);
                });
    }
}
