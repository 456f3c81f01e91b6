package fr.prevention.platform.demo;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.MemberRegistry;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.ProvisionalAccess;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The member companies of the demonstration: two with their people, and one whose letter has just been posted. */
@Component
@ConditionalOnBooleanProperty("portail.demo")
class DemoMembers implements SmartLifecycle {

    private static final String PASSWORD = "Demo.Prevention.2026";
    private static final String LETTER = "DEMO-LETT-RE10-4122";
    private static final Organisation LOGISTICS = member("10250", "Logistique Picarde");
    private static final Organisation INTERIM = member("10377", "Intérim Plus");
    private static final Organisation NEWCOMER = member("10412", "Ateliers de la Somme");

    private final AccountDirectory accounts;
    private final AccountProvisioning provisioning;
    private final PasswordChoice passwords;
    private final OrganisationUsers users;
    private final ProvisionalAccess provisional;
    private final MemberRegistry registry;
    private boolean running;

    DemoMembers(
            AccountDirectory accounts,
            AccountProvisioning provisioning,
            PasswordChoice passwords,
            OrganisationUsers users,
            ProvisionalAccess provisional,
            MemberRegistry registry) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.passwords = passwords;
        this.users = users;
        this.provisional = provisional;
        this.registry = registry;
    }

    @Override
    public void start() {
        running = true;
        load();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens once the phases below its own have started. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void load() {
        if (accounts.byLogin("ETS10377.1").isPresent()) {
            return;
        }
        Actor sylvie = person("ETS10250.1", "Sylvie", "Caron", LOGISTICS, Role.PORTAL_ADMINISTRATOR, Set.of());
        users.markContact(sylvie, new UserOf(OrganisationKind.MEMBER_COMPANY, LOGISTICS.key(), sylvie.account()), true);
        registry.addInvoices(LOGISTICS.key(), List.of("FA-2026-00418", "FA-2026-01207"));
        person("ETS10250.2", "Marc", "Petit", LOGISTICS, Role.PORTAL_USER, Set.of(Right.EMPLOYEES_READ));
        provisional.issueKnown(NEWCOMER, LETTER, Author.PORTAL);
        person("ETS10377.1", "Karim", "Haddad", INTERIM, Role.PORTAL_ADMINISTRATOR, Set.of());
    }

    private Actor person(
            String login, String given, String family, Organisation company, Role role, Set<Right> rights) {
        AccountId account = accounts.byLogin(login)
                .map(AccountDirectory.AccountView::id)
                .orElseGet(() -> provisioning.open(new OpenAccount(
                        login, ContactDetails.person(given, family, "03 22 00 00 00"), mail(given, family, company))));
        passwords.choose(account, PASSWORD);
        provisioning.grant(new GrantMembership(account, company, role, rights, null, Author.PORTAL));
        return accounts.actor(account).orElseThrow();
    }

    private static EmailAddress mail(String given, String family, Organisation company) {
        return new EmailAddress(given + "." + family + "@adherent-" + company.key() + ".example");
    }

    private static Organisation member(String number, String name) {
        return new Organisation(OrganisationKind.MEMBER_COMPANY, number, name);
    }
}
