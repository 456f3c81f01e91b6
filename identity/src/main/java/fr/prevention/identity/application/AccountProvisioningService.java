package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.domain.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountProvisioningService implements AccountProvisioning {

    private final Accounts accounts;
    private final Memberships memberships;
    private final InvitationWriting invitations;
    private final Clock clock;

    AccountProvisioningService(Accounts accounts, Memberships memberships, InvitationWriting invitations, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AccountId open(OpenAccount command) {
        var login = new LoginIdentifier(command.login());
        var account = Account.open(login, command.displayName(), command.email(), clock.instant());
        accounts.add(account);
        return account.getId();
    }

    @Override
    @Transactional
    public void grant(GrantMembership command) {
        var account = accounts.byId(command.account()).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        memberships.add(account.getId(), new Membership(id, command.organisation(), command.role()), clock.instant());
    }

    @Override
    @Transactional
    public AccessLinkId invite(InviteAccount command) {
        return invitations.invite(command);
    }
}
