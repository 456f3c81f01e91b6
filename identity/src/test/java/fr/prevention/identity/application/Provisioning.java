package fr.prevention.identity.application;

import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.time.Clock;

/** The opening of accounts, for tests of what stands on it: nobody reads its mails. */
final class Provisioning {

    private Provisioning() {}

    static AccountProvisioningService of(
            InMemoryAccounts accounts,
            InMemoryMemberships memberships,
            InMemoryCredentials credentials,
            InMemoryAuditChain trail,
            Clock clock) {
        var links = new InMemoryAccessLinks();
        var audit = Audits.of(trail, memberships);
        return new AccountProvisioningService(
                accounts,
                memberships,
                credentials,
                links,
                new InvitationWriting(accounts, credentials, links, audit, event -> {}, clock),
                audit,
                event -> {},
                clock);
    }
}
