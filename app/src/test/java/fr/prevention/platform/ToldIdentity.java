package fr.prevention.platform;

import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN;
import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN_MAIL;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.MailPreferences;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.PasswordResetAsked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What identity answers to whoever writes mails: links for Claire Martin, each of them remembered. */
public class ToldIdentity implements AccessLinkIssue, AttemptThrottle, MailPreferences, PasswordReset {

    public static final Instant UNTIL = Instant.parse("2026-02-10T09:00:00Z");

    private final List<LinkSecret> issued = new CopyOnWriteArrayList<>();
    private final Map<AccountId, Set<MailKind>> refused = new ConcurrentHashMap<>();

    /** The secrets made so far. */
    public List<LinkSecret> issued() {
        return new ArrayList<>(issued);
    }

    /** Nobody refuses anything until told so here; no kinds at all is how it was. */
    public void refuse(AccountId account, MailKind... kinds) {
        refused.put(account, Set.of(kinds));
    }

    @Override
    public List<MailChoice> choices(Actor actor) {
        return List.of();
    }

    @Override
    public void choose(Actor actor, Set<MailKind> wanted) {
        throw new UnsupportedOperationException("letters ask only");
    }

    @Override
    public List<AccountId> willing(MailKind kind, Collection<AccountId> accounts) {
        return accounts.stream()
                .filter(account -> !refused.getOrDefault(account, Set.of()).contains(kind))
                .toList();
    }

    @Override
    public Optional<IssuedInvitation> forInvitation(AccessLinkId invitation) {
        return Optional.of(new IssuedInvitation("c.martin", "Claire Martin", CLAIRE_MARTIN_MAIL, Optional.of(link())));
    }

    @Override
    public List<IssuedReset> forReset(Collection<AccountId> accounts) {
        return accounts.stream()
                .map(account -> new IssuedReset(account, "c.martin", "Claire Martin", CLAIRE_MARTIN_MAIL, link()))
                .toList();
    }

    private IssuedLink link() {
        LinkSecret secret = LinkSecret.random();
        issued.add(secret);
        return new IssuedLink(secret, UNTIL);
    }

    @Override
    public Optional<Duration> take(Door first, String who, Door second, String whence) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> take(Door door, String who) {
        return Optional.empty();
    }

    @Override
    public void forget(Door door, String who) {}

    @Override
    public void giveBack(Door door, String who) {}

    @Override
    public void purge() {}

    @Override
    public void ask(String identifier) {}

    @Override
    public void askAsMember(String memberNumber, String email) {}

    @Override
    public List<AccountId> accountsOf(PasswordResetAsked request) {
        return request.identifier().contains("martin") ? List.of(CLAIRE_MARTIN) : List.of();
    }
}
