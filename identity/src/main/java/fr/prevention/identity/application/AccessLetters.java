package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails by which an administrator of the platform lets somebody choose a password. */
@Component
class AccessLetters {

    private final AccountProvisioning provisioning;
    private final PasswordReset resets;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Memberships memberships;
    private final AccountAudit audit;
    private final Clock clock;

    AccessLetters(
            AccountProvisioning provisioning,
            PasswordReset resets,
            Accounts accounts,
            Credentials credentials,
            Memberships memberships,
            AccountAudit audit,
            Clock clock) {
        this.provisioning = provisioning;
        this.resets = resets;
        this.accounts = accounts;
        this.credentials = credentials;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    void invite(AccountId account, Organisation organisation, Author author) {
        provisioning.invite(new InviteAccount(account, organisation, InvitationKind.GENERIC, author));
    }

    /** An invitation of the organisation for which it acts, or a reset for an account that has a password, or no place. */
    void sendLink(AccountId id, Author author) {
        var account = accounts.byId(id)
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        var today = LocalDate.now(clock);
        var place = memberships.of(id).stream()
                .filter(membership -> membership.holdsOn(today))
                .map(Membership::organisation)
                .findFirst();
        if (credentials.has(id) || place.isEmpty()) {
            resets.ask(account.login().value());
            audit.of(account, "account.link-sent", author, List.of(), "");
        } else {
            invite(id, place.get(), author);
        }
    }
}
