package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** Accounts opened under the login that is wanted, and those taken back; nothing else is asked of it here. */
class FreshAccounts implements AccountProvisioning {

    final List<AccountId> discarded = new ArrayList<>();

    @Override
    public OpenedAccount openUnderFreeLogin(OpenUnderFreeLogin command) {
        return new OpenedAccount(new AccountId(KnownTechnicians.id(command.stem())), command.stem());
    }

    @Override
    public void discard(AccountId account) {
        discarded.add(account);
    }

    @Override
    public AccountId open(OpenAccount command) {
        throw notAsked();
    }

    @Override
    public void grant(GrantMembership command) {
        throw notAsked();
    }

    @Override
    public void withdraw(WithdrawMembership command) {
        throw notAsked();
    }

    @Override
    public void restore(GrantMembership command) {
        throw notAsked();
    }

    @Override
    public void deactivate(AccountId account, Author author, String reason) {
        throw notAsked();
    }

    @Override
    public void reactivate(AccountId account, Author author, String reason) {
        throw notAsked();
    }

    @Override
    public void rename(AccountId account, ContactDetails details, Author author) {
        throw notAsked();
    }

    @Override
    public void changeEmail(AccountId account, EmailAddress email, Author author, String reason) {
        throw notAsked();
    }

    @Override
    public void changeLogin(AccountId account, String login, Author author, String reason) {
        throw notAsked();
    }

    @Override
    public AccessLinkId invite(InviteAccount command) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("no page of the partner space asks this");
    }
}
