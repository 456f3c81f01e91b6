package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.PasswordConfirmation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identity as the screens about users know it: Sylvie administers, Marc reads invoices, the password is "juste". */
final class KnownUsers implements OrganisationUsers, OrganisationUserDirectory, PasswordConfirmation {

    static final Organisation COMPANY =
            new Organisation(OrganisationKind.MEMBER_COMPANY, "10250", "Logistique Picarde");
    static final Actor SYLVIE = actor("ets10250.1", "Sylvie Caron", Role.PORTAL_ADMINISTRATOR, Set.of());
    static final Actor MARC = actor("ets10250.2", "Marc Petit", Role.PORTAL_USER, Set.of(Right.INVOICES));

    final List<String> acts = new ArrayList<>();
    long version = 3;
    Set<Right> rights = Set.of(Right.INVOICES);

    @Nullable
    IdentityRefusal refusal;

    void reset() {
        acts.clear();
        version = 3;
        rights = Set.of(Right.INVOICES);
        refusal = null;
    }

    @Override
    public boolean manages(Actor actor, OrganisationKind kind, String key) {
        return actor.holds(Role.PORTAL_ADMINISTRATOR, kind, key);
    }

    @Override
    public UserPage users(Actor actor, UserQuery query) {
        return new UserPage(List.of(line(SYLVIE), line(MARC)), 2);
    }

    @Override
    public Optional<UserLine> user(Actor actor, UserOf user) {
        return List.of(line(SYLVIE), line(MARC)).stream()
                .filter(line -> line.account().equals(user.account()) && manages(actor, user.kind(), user.key()))
                .findFirst();
    }

    @Override
    public void confirm(Actor actor, String password) {
        if (!password.equals("juste")) {
            throw new IdentityRefused(new WrongPassword());
        }
    }

    @Override
    public AccountId create(Actor actor, CreateUser command) {
        refuse();
        acts.add("create " + command.details().displayName() + " " + command.roles() + " " + command.rights());
        return command.user().account();
    }

    @Override
    public void changeRights(Actor actor, ChangeUserRights command) {
        refuse();
        if (command.version() != version) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        acts.add("rights " + command.roles() + " " + command.rights());
    }

    @Override
    public void suspend(Actor actor, UserOf user) {
        acts.add("suspend");
    }

    @Override
    public void resume(Actor actor, UserOf user) {
        acts.add("resume");
    }

    @Override
    public void markContact(Actor actor, UserOf user, boolean contact) {
        acts.add("contact " + contact);
    }

    @Override
    public void remove(Actor actor, UserOf user) {
        acts.add("remove");
    }

    private void refuse() {
        if (refusal != null) {
            throw new IdentityRefused(refusal);
        }
    }

    private UserLine line(Actor actor) {
        boolean administrator = actor.equals(SYLVIE);
        return new UserLine(
                actor.account(),
                actor.login(),
                ContactDetails.named(actor.displayName()),
                new EmailAddress("contact@logistique.example"),
                Set.of(administrator ? Role.PORTAL_ADMINISTRATOR : Role.PORTAL_USER),
                administrator ? Set.of() : rights,
                null,
                false,
                true,
                !administrator,
                administrator,
                version);
    }

    private static Actor actor(String login, String name, Role role, Set<Right> rights) {
        UUID id = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        return new Actor(new AccountId(id), login, name, List.of(new Membership(id, COMPANY, role, rights, null)));
    }
}
