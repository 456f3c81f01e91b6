package fr.prevention.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.identity.api.AccountId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The open sessions of a person, and ending them from afar: on whichever instance they live, their next request finds none. */
@Component
public class OwnSessions {

    private static final int REFERENCE_LENGTH = 24;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CurrentSessions lives;
    private final Clock clock;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, CurrentSessions lives, Clock clock) {
        this.sessions = sessions;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * A session as its person sees it.
     *
     * @param reference names it without opening it
     * @param current whether it is the one that asks
     */
    public record OwnSession(
            String reference, String device, String address, Instant since, Instant lastActive, boolean current) {}

    /** The open sessions, the one that asks first, then the last active. */
    public List<OwnSession> of(AccountId account, String current) {
        return open(account)
                .map(session -> shown(session, current))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OwnSession::current)
                        .thenComparing(OwnSession::lastActive)
                        .reversed())
                .toList();
    }

    /** Ends one session; nothing happens when it is over, or is not this person's. */
    public void end(AccountId account, String reference) {
        end(account, session -> reference(session).equals(reference));
    }

    /** Ends every session but the one that asks. */
    public void endOthers(AccountId account, String current) {
        end(account, session -> !session.getId().equals(current));
    }

    private void end(AccountId account, Predicate<Session> which) {
        open(account).filter(which).map(Session::getId).forEach(sessions::deleteById);
    }

    private Stream<? extends Session> open(AccountId account) {
        return sessions.findByPrincipalName(account.value().toString()).values().stream();
    }

    private Optional<OwnSession> shown(Session session, String current) {
        PortalPrincipal principal = principal(session);
        if (principal == null || principal.isHalf() || lives.isOver(principal) || session.isExpired()) {
            return Optional.empty();
        }
        boolean asking = session.getId().equals(current);
        return Optional.of(new OwnSession(
                reference(session),
                session.getAttributeOrDefault(SessionOpening.DEVICE, Device.named("")),
                session.getAttributeOrDefault(SessionOpening.ADDRESS, ""),
                principal.signedInAt(),
                asking ? clock.instant() : session.getLastAccessedTime(),
                asking));
    }

    private static @Nullable PortalPrincipal principal(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof PortalPrincipal principal
                ? principal
                : null;
    }

    private static String reference(Session session) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("session:" + session.getId()).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, REFERENCE_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
