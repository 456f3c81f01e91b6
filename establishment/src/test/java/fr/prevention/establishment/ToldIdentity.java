package fr.prevention.establishment;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.api.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stands for identity where a fund helps an establishment: knows the accounts it was told and what was asked of it. */
@Component
public class ToldIdentity implements OrganisationAccountDirectory, AccountProvisioning, PasswordReset {

    private final Map<String, OrganisationAccount> accounts = new HashMap<>();
    private final List<String> acts = new ArrayList<>();

    public void know(String key, OrganisationAccount account) {
        accounts.put(key, account);
    }

    /** What was asked, in its order, with the reason where there is one. */
    public List<String> acts() {
        return List.copyOf(acts);
    }

    @Override
    public Map<String, OrganisationAccount> accountsOf(OrganisationKind kind, Role role, Collection<String> keys) {
        Map<String, OrganisationAccount> found = new HashMap<>(accounts);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public List<String> keysByEmail(OrganisationKind kind, Role role, String part, int limit) {
        return accounts.entrySet().stream()
                .filter(entry -> entry.getValue().email().value().contains(part))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public AccountId open(OpenAccount command) {
        acts.add("open " + command.login() + " " + command.email());
        return AccountId.next();
    }

    @Override
    public void grant(GrantMembership command) {
        acts.add("grant " + command.role() + " " + command.organisation().name());
    }

    @Override
    public AccessLinkId invite(InviteAccount command) {
        acts.add("invite " + command.kind());
        return AccessLinkId.next();
    }

    @Override
    public void changeEmail(AccountId account, EmailAddress email, Author author, String reason) {
        acts.add("email " + email + " by " + author.name() + ": " + reason);
    }

    @Override
    public void deactivate(AccountId account, Author author, String reason) {
        acts.add("deactivate by " + author.name() + ": " + reason);
    }

    @Override
    public void reactivate(AccountId account, Author author, String reason) {
        acts.add("reactivate by " + author.name() + ": " + reason);
    }

    @Override
    public void ask(String identifier) {
        acts.add("reset " + identifier);
    }

    @Override
    public void askAsMember(String memberNumber, String email) {
        throw new UnsupportedOperationException("an establishment is no member");
    }

    @Override
    public List<AccountId> accountsOf(PasswordResetAsked request) {
        throw new UnsupportedOperationException("mails are written elsewhere");
    }

    @Override
    public OpenedAccount openUnderFreeLogin(OpenUnderFreeLogin command) {
        throw new UnsupportedOperationException("the login of an establishment is its SIRET");
    }

    @Override
    public void discard(AccountId account) {
        throw new UnsupportedOperationException("no account is taken back");
    }

    @Override
    public void withdraw(WithdrawMembership command) {
        throw new UnsupportedOperationException("an establishment keeps its account");
    }

    @Override
    public void restore(GrantMembership command) {
        throw new UnsupportedOperationException("an establishment keeps its account");
    }

    @Override
    public void rename(AccountId account, ContactDetails details, Author author) {
        throw new UnsupportedOperationException("an establishment names itself");
    }

    @Override
    public void changeLogin(AccountId account, String login, Author author, String reason) {
        throw new UnsupportedOperationException("the login follows the SIRET elsewhere");
    }
}
