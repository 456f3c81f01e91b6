package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.ProgressRecipient;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * To which accounts a forgotten password may belong, and to which known addresses the mail goes: for a typed address that
 * one, for a login the address of the account and, for an establishment, its head and its contact person as well (F025).
 */
@Component
class ResetRecipients {

    private final PasswordReset resets;
    private final AccountDirectory accounts;
    private final EstablishmentDirectory establishments;

    ResetRecipients(PasswordReset resets, AccountDirectory accounts, EstablishmentDirectory establishments) {
        this.resets = resets;
        this.accounts = accounts;
        this.establishments = establishments;
    }

    /** The accounts of one mail, the same to each of the addresses; nobody at no address when nothing is known. */
    record Mailing(List<EmailAddress> addresses, List<AccountId> accounts) {}

    Mailing of(PasswordResetAsked asked) {
        List<AccountId> named = resets.accountsOf(asked);
        String typed = asked.email().isEmpty() ? asked.identifier() : asked.email();
        return EmailAddress.parse(typed)
                .map(address -> new Mailing(List.of(address), reachedAt(address, asked, named)))
                .filter(mailing -> !mailing.accounts().isEmpty())
                .orElseGet(() -> ofLogin(named));
    }

    private List<AccountId> reachedAt(EmailAddress address, PasswordResetAsked asked, List<AccountId> named) {
        Stream<AccountId> mailed = accounts.accounts(named).stream()
                .filter(account -> account.email().equals(address))
                .map(AccountView::id);
        Stream<AccountId> responsible = asked.email().isEmpty()
                ? establishments.reachedAt(address).stream().flatMap(this::accountsOf)
                : Stream.empty();
        return Stream.concat(mailed, responsible).distinct().toList();
    }

    private Stream<AccountId> accountsOf(EstablishmentId establishment) {
        return accounts
                .membersOf(OrganisationKind.ESTABLISHMENT, establishment.value().toString(), Role.ESTABLISHMENT_ACCOUNT)
                .stream()
                .map(AccountView::id);
    }

    private Mailing ofLogin(List<AccountId> named) {
        List<EmailAddress> addresses = named.stream()
                .flatMap(account ->
                        Stream.concat(accounts.account(account).map(AccountView::email).stream(), contactsOf(account)))
                .distinct()
                .toList();
        return new Mailing(addresses, named);
    }

    private Stream<EmailAddress> contactsOf(AccountId account) {
        return accounts.actor(account).stream()
                .flatMap(actor -> actor.keysOf(Role.ESTABLISHMENT_ACCOUNT, OrganisationKind.ESTABLISHMENT).stream())
                .map(key -> new EstablishmentId(UUID.fromString(key)))
                .flatMap(establishment -> establishments.progressRecipients(establishment).stream())
                .map(ProgressRecipient::email);
    }
}
