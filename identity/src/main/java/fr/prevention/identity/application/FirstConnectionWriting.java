package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.FirstConnection.OpenMemberAccount;
import fr.prevention.identity.api.IdentityRefusal.AlreadyAdministrated;
import fr.prevention.identity.api.IdentityRefusal.PairRefused;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.MemberAccountOpened;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair.Ending;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.ProvisionalPairs;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the provisional pairs lead to, once the slow hashes are computed: the organisation is held first, the pair next. */
@Service
class FirstConnectionWriting {

    private final ProvisionalPairs pairs;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Rosters rosters;
    private final UserOpening opening;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstConnectionWriting(
            ProvisionalPairs pairs,
            Accounts accounts,
            Credentials credentials,
            Rosters rosters,
            UserOpening opening,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.accounts = accounts;
        this.credentials = credentials;
        this.rosters = rosters;
        this.opening = opening;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ProvisionalPair issue(Organisation member, PasswordHash hash, Author author) {
        var now = clock.instant();
        var pair = ProvisionalPair.issue(member, hash, author.name(), now);
        if (rosters.held(member, now).isAdministrated()) {
            throw new IdentityRefused(new AlreadyAdministrated());
        }
        pairs.heldUnended(pair.login()).ifPresent(before -> {
            before.end(Ending.REPLACED, now);
            pairs.save(before);
        });
        pairs.add(pair);
        audit.memberAct(member, "pair.issued", author);
        return pair;
    }

    @Transactional
    AccountId open(ProvisionalPair verified, OpenMemberAccount command, PasswordHash password) {
        var now = clock.instant();
        var roster = rosters.held(verified.organisation(), now);
        var pair = pairs.held(verified.getId())
                .filter(found -> found.isOpen(now) && !roster.isAdministrated())
                .orElseThrow(() -> new IdentityRefused(new PairRefused()));
        var account = Account.open(new LoginIdentifier(command.login()), command.details(), command.email(), now);
        accounts.add(account);
        credentials.put(new Credential(account.getId(), password, now));
        pair.end(Ending.USED, now);
        pairs.save(pair);
        var author = new Author(account.getId(), account.displayName());
        opening.grant(account, roster, Role.PORTAL_ADMINISTRATOR, Set.of(), null, author);
        rosters.markContact(pair.organisation().kind(), pair.organisation().key(), account.getId(), command.contact());
        events.publishEvent(new MemberAccountOpened(
                Generators.timeBasedEpochRandomGenerator().generate(),
                account.getId(),
                account.login().value(),
                account.displayName(),
                account.email(),
                pair.organisation(),
                now));
        audit.organisationAct(account, pair.organisation(), "account.first-connection", author);
        return account.getId();
    }
}
