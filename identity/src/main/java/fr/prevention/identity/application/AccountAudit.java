package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what happens to accounts and memberships into the audit trail. What concerns the account alone is told to the
 * organisation for which it acts, when it is one only; otherwise to the platform.
 */
@Component
class AccountAudit {

    private static final String SUBJECT = "account";

    private final AuditTrail trail;
    private final Memberships memberships;
    private final Clock clock;

    AccountAudit(AuditTrail trail, Memberships memberships, Clock clock) {
        this.trail = trail;
        this.memberships = memberships;
        this.clock = clock;
    }

    void of(Account account, String act, Author author, List<Change> changes, String reason) {
        var organisations = memberships.of(account.getId()).stream()
                .map(Membership::organisation)
                .distinct()
                .toList();
        append(account, organisations.size() == 1 ? organisations.getFirst() : null, act, author, changes, reason);
    }

    /** An act that one organisation decided about the account. */
    void about(Account account, Organisation organisation, String act, Author author) {
        append(account, organisation, act, author, List.of(), "");
    }

    void granted(Account account, Optional<Membership> before, Membership after, Author author) {
        append(
                account,
                after.organisation(),
                before.isEmpty() ? "membership.granted" : "membership.changed",
                author,
                Stream.of(
                                new Change(
                                        "role",
                                        before.map(kept -> kept.role().name()).orElse(""),
                                        after.role().name()),
                                new Change(
                                        "rights",
                                        before.map(AccountAudit::rights).orElse(""),
                                        rights(after)),
                                new Change(
                                        "until", before.map(AccountAudit::until).orElse(""), until(after)))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList(),
                "");
    }

    void withdrawn(Account account, Organisation organisation, Role role, Author author, String reason) {
        append(
                account,
                organisation,
                "membership.withdrawn",
                author,
                List.of(new Change("role", role.name(), "")),
                reason);
    }

    void emailChanged(Account account, AccountEmailChanged changed, Author author, String reason) {
        var change = new Change(
                "email", changed.previous().value(), changed.current().value());
        of(account, "account.email-changed", author, List.of(change), reason);
    }

    void loginChanged(Account account, LoginIdentifier before, Author author, String reason) {
        var change = new Change("login", before.value(), account.login().value());
        of(account, "account.login-changed", author, List.of(change), reason);
    }

    void rightsChanged(
            Account account,
            Organisation organisation,
            RosterMember before,
            Set<Role> roles,
            Set<Right> rights,
            Author author) {
        var changes = Stream.of(
                        new Change("role", names(before.roles()), names(roles)),
                        new Change("rights", names(before.rights()), names(rights)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        append(account, organisation, "membership.changed", author, changes, "");
    }

    void organisationAct(Account account, Organisation organisation, String act, Author author) {
        append(account, organisation, act, author, List.of(), "");
    }

    /** An act on a member company that concerns no account yet. */
    void memberAct(Organisation organisation, String act, Author author) {
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                author.account(),
                author.name(),
                organisation,
                act,
                "organisation",
                organisation.key(),
                organisation.name(),
                List.of(),
                ""));
    }

    /** What happens to the access of an outside person. */
    void delegated(Delegation delegation, String act, Author author) {
        var terms = delegation.terms();
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                author.account(),
                author.name(),
                terms.organisation(),
                act,
                "delegation",
                delegation.getId().value().toString(),
                terms.person().displayName() + " (" + terms.email().value() + ")",
                List.of(
                        new Change("rights", "", names(terms.rights())),
                        new Change("until", "", delegation.lastDay().toString())),
                ""));
    }

    /** What becomes of a claim on the access of an administrator who is gone. */
    void recovery(Recovery recovery, Organisation organisation, Author author) {
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                author.account(),
                author.name(),
                organisation,
                "recovery." + recovery.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "recovery",
                recovery.getId().value().toString(),
                recovery.asked().person().displayName() + " ("
                        + recovery.asked().email().value() + ")",
                List.of(),
                recovery.decision().reason()));
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    static List<Change> differences(ContactDetails before, ContactDetails after) {
        return Stream.of(
                        new Change("display-name", before.displayName(), after.displayName()),
                        new Change("given-name", before.givenName(), after.givenName()),
                        new Change("family-name", before.familyName(), after.familyName()),
                        new Change("phone", before.phone(), after.phone()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private void append(
            Account account,
            @Nullable Organisation organisation,
            String act,
            Author author,
            List<Change> changes,
            String reason) {
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                author.account(),
                author.name(),
                organisation,
                act,
                SUBJECT,
                account.getId().value().toString(),
                account.displayName() + " (" + account.login().value() + ")",
                changes,
                reason));
    }

    private static String rights(Membership membership) {
        return membership.rights().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String until(Membership membership) {
        return membership.until() == null ? "" : membership.until().toString();
    }
}
