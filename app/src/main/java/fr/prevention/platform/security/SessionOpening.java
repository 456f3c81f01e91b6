package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.SignInHistory.Provenance;
import fr.prevention.identity.api.SignInMeans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and renews the sessions of those who have proved who they are, each time under a new id and with a new token. */
@Component
public class SessionOpening {

    static final String DEVICE = "portail.device";
    static final String ADDRESS = "portail.address";

    /** How long the page that asks for the second factor waits. */
    private static final Duration HALF_LIFE = Duration.ofMinutes(10);

    private final SecondFactorRule rule;
    private final SignInJournal journal;
    private final CsrfTokenRepository tokens;
    private final Clock clock;
    private final WayBack wayBack;
    private final DeviceOf devices;
    private final BrowserCookie browsers;
    private final AccountDirectory accounts;
    private final Anteroom anteroom;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionOpening(
            SecondFactorRule rule,
            SignInJournal journal,
            CsrfTokenRepository tokens,
            Clock clock,
            WayBack wayBack,
            DeviceOf devices,
            BrowserCookie browsers,
            AccountDirectory accounts,
            Anteroom anteroom) {
        this.rule = rule;
        this.journal = journal;
        this.tokens = tokens;
        this.clock = clock;
        this.wayBack = wayBack;
        this.devices = devices;
        this.browsers = browsers;
        this.accounts = accounts;
        this.anteroom = anteroom;
    }

    /** What the first factor of this account opens. */
    PortalPrincipal afterFirstFactor(AccountId account, SignInMeans means) {
        return new PortalPrincipal(account.value(), clock.instant(), means, rule.afterFirstFactor(account));
    }

    /** Where a session that has just been opened leads; it is noted here once it is whole. */
    String opened(HttpServletRequest request, HttpServletResponse response, PortalPrincipal principal, String wanted) {
        Provenance from = devices.of(request);
        HttpSession session = request.getSession();
        anteroom.leave(session);
        session.setAttribute(DEVICE, from.device());
        session.setAttribute(ADDRESS, from.address());
        if (principal.isHalf()) {
            return "/connexion/code"
                    + LocalPath.of(wanted)
                            .map(path -> "?suite=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                            .orElse("");
        }
        AccountId account = new AccountId(principal.account());
        journal.accepted(account, principal.means(), from, isKnown(request, account));
        browsers.remember(request, response, account);
        return wayBack.of(principal.account(), wanted);
    }

    private boolean isKnown(HttpServletRequest request, AccountId account) {
        return accounts.account(account)
                .filter(known -> browsers.isKnown(request, known.login()))
                .isPresent();
    }

    /** Opens a session for somebody who has just chosen a password by a link, and says where it leads. */
    public String openAfterPassword(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        PortalPrincipal principal = afterFirstFactor(account, SignInMeans.PASSWORD);
        replace(request, response, principal);
        return opened(request, response, principal, "");
    }

    /** Opens a session for somebody whom an identity provider has told, and says where it leads. */
    public String openAfterProvider(
            HttpServletRequest request,
            HttpServletResponse response,
            AccountId account,
            boolean twoFactors,
            String wanted) {
        PortalPrincipal principal = twoFactors
                ? new PortalPrincipal(account.value(), clock.instant(), SignInMeans.PROVIDER, Strength.DOUBLE)
                : afterFirstFactor(account, SignInMeans.PROVIDER);
        replace(request, response, principal);
        return opened(request, response, principal, wanted);
    }

    /** Opens a session for somebody who has used a passkey, and says where it leads. */
    public String openAfterPasskey(
            HttpServletRequest request, HttpServletResponse response, AccountId account, String wanted) {
        PortalPrincipal principal =
                new PortalPrincipal(account.value(), clock.instant(), SignInMeans.PASSKEY, Strength.DOUBLE);
        replace(request, response, principal);
        return opened(request, response, principal, wanted);
    }

    /** The account that has given its first factor and must give the second one; empty after ten minutes. */
    public Optional<AccountId> halfOpen(HttpServletRequest request) {
        return half(request).map(principal -> new AccountId(principal.account()));
    }

    /** Opens the rest to somebody who has given the second factor, and says where that leads. */
    public String complete(
            HttpServletRequest request, HttpServletResponse response, boolean recoveryCode, String wanted) {
        PortalPrincipal half =
                half(request).orElseThrow(() -> new IllegalStateException("No session waits for a second factor"));
        PortalPrincipal whole = new PortalPrincipal(
                half.account(), clock.instant(), completed(half.means(), recoveryCode), Strength.DOUBLE);
        replace(request, response, whole);
        return opened(request, response, whole, wanted);
    }

    /** Notes that the second factor was wrong. */
    public void refusedHalf(HttpServletRequest request) {
        half(request)
                .ifPresent(principal -> journal.refused(
                        new AccountId(principal.account()), completed(principal.means(), false), devices.of(request)));
    }

    /** Keeps this session where all others of the account have just been ended. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        principal(request).ifPresent(principal -> replace(request, response, principal.at(clock.instant())));
    }

    /** Remembers that the person of this session has just proved to hold a second factor. */
    public void strengthen(HttpServletRequest request, HttpServletResponse response) {
        principal(request)
                .ifPresent(principal -> replace(
                        request, response, principal.with(completed(principal.means(), false), Strength.DOUBLE)));
    }

    /** Forgets that the person of this session held a second factor, which is no more. */
    public void weaken(HttpServletRequest request, HttpServletResponse response) {
        principal(request)
                .ifPresent(principal -> replace(request, response, principal.with(principal.means(), Strength.SINGLE)));
    }

    private static SignInMeans completed(SignInMeans means, boolean recoveryCode) {
        return switch (means) {
            case PASSWORD, PASSWORD_AND_CODE, PASSWORD_AND_RECOVERY_CODE ->
                recoveryCode ? SignInMeans.PASSWORD_AND_RECOVERY_CODE : SignInMeans.PASSWORD_AND_CODE;
            case PROVIDER, PROVIDER_AND_CODE, PROVIDER_AND_RECOVERY_CODE ->
                recoveryCode ? SignInMeans.PROVIDER_AND_RECOVERY_CODE : SignInMeans.PROVIDER_AND_CODE;
            case PASSKEY -> SignInMeans.PASSKEY;
        };
    }

    private Optional<PortalPrincipal> half(HttpServletRequest request) {
        return request.getAttribute(ActorFilter.HALF_OPEN) instanceof PortalPrincipal principal
                        && principal.signedInAt().plus(HALF_LIFE).isAfter(clock.instant())
                ? Optional.of(principal)
                : Optional.empty();
    }

    private static Optional<PortalPrincipal> principal(HttpServletRequest request) {
        return Optional.ofNullable((PortalPrincipal) request.getAttribute(PortalPrincipal.class.getName()));
    }

    private void replace(HttpServletRequest request, HttpServletResponse response, PortalPrincipal principal) {
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
        new CsrfAuthenticationStrategy(tokens).onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
    }
}
