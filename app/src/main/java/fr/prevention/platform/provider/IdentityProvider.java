package fr.prevention.platform.provider;

import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.ProviderSignIn.ProviderIdentity;
import fr.prevention.platform.provider.ProviderRefused.Reason;
import fr.prevention.platform.security.Anteroom;
import fr.prevention.platform.settings.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;

/**
 * Asks the provider who somebody is: authorization code with PKCE, state and nonce, each good for one answer. The provider is
 * asked for its addresses when the first person wants to sign in by it, so that the portal starts without it.
 */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class IdentityProvider {

    static final String ID_TOKEN = "portail.provider.id-token";

    private static final String REGISTRATION = "fournisseur";
    private static final String ASKED = "portail.provider.asked";

    private final ProviderSettings settings;
    private final PortalSettings portal;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();
    private final Anteroom anteroom;
    private final ProviderCalls calls;
    private final OidcAuthorizationCodeAuthenticationProvider verification;

    IdentityProvider(ProviderSettings settings, PortalSettings portal, Anteroom anteroom) {
        this.settings = settings;
        this.portal = portal;
        this.anteroom = anteroom;
        this.calls = new ProviderCalls(settings.connectTimeout(), settings.readTimeout());
        this.verification = new OidcAuthorizationCodeAuthenticationProvider(calls.tokens(), this::person);
        verification.setJwtDecoderFactory(calls::idTokens);
    }

    /** What was asked of the provider, and for whom: nobody yet, or the account to link. */
    private record Asked(
            OAuth2AuthorizationRequest request, @Nullable UUID linking, String wanted) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * What the provider has told.
     *
     * @param linking the account that its holder wants to link, null when somebody wants to come in
     * @param wanted the page to lead to afterwards
     */
    public record Told(ProviderIdentity identity, @Nullable UUID linking, String wanted) {}

    public boolean isConfigured() {
        return settings.isConfigured();
    }

    /** How the screens call it. */
    public String name() {
        return settings.name();
    }

    /** Under what links to its persons are kept. */
    public String issuer() {
        return Objects.requireNonNull(settings.issuerUri()).toString();
    }

    public boolean mayLinkByEmail() {
        return settings.linkByEmail();
    }

    public boolean asksTwoFactors() {
        return settings.twoFactors();
    }

    /**
     * The address at the provider to which the browser is sent.
     *
     * @param linking the account that its holder wants to link, null to come in
     * @throws ProviderRefused when the provider cannot be reached
     */
    public URI ask(HttpServletRequest request, @Nullable UUID linking, String wanted) {
        ClientRegistration registration = registration();
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(
                id -> id.equals(REGISTRATION) ? registration : null, "/connexion/fournisseur");
        resolver.setAuthorizationRequestCustomizer(builder -> {
            if (!settings.acrValues().isBlank()) {
                builder.additionalParameters(more -> more.put("acr_values", settings.acrValues()));
            }
        });
        OAuth2AuthorizationRequest asked = Objects.requireNonNull(resolver.resolve(request, REGISTRATION));
        anteroom.session(request).setAttribute(ASKED, new Asked(asked, linking, wanted));
        return URI.create(asked.getAuthorizationRequestUri());
    }

    /**
     * Reads the way back.
     *
     * @throws ProviderRefused when nothing is to be believed or the provider does not answer; nothing is kept then
     */
    public Told told(HttpServletRequest request) {
        Asked asked = taken(request);
        String state = request.getParameter("state");
        if (!Objects.equals(asked.request().getState(), state)) {
            throw new ProviderRefused(Reason.NOT_ASKED, null);
        }
        String code = request.getParameter("code");
        if (code == null || request.getParameter("error") != null) {
            throw new ProviderRefused(Reason.GIVEN_UP, null);
        }
        OidcUser user = verified(asked.request(), code, state);
        request.getSession().setAttribute(ID_TOKEN, user.getIdToken().getTokenValue());
        return new Told(
                new ProviderIdentity(issuer(), Objects.requireNonNull(user.getSubject()), verifiedEmail(user)),
                asked.linking(),
                asked.wanted());
    }

    private OidcUser verified(OAuth2AuthorizationRequest asked, String code, String state) {
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(state)
                .build();
        try {
            var authentication = verification.authenticate(new OAuth2LoginAuthenticationToken(
                    registration(), new OAuth2AuthorizationExchange(asked, response)));
            if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
                return user;
            }
            throw new ProviderRefused(Reason.FORGED, null);
        } catch (RestClientException | JacksonException silent) {
            throw new ProviderRefused(Reason.UNREACHABLE, silent);
        } catch (OAuth2AuthenticationException | OAuth2AuthorizationException | JwtException refused) {
            throw new ProviderRefused(isSilence(refused) ? Reason.UNREACHABLE : Reason.FORGED, refused);
        }
    }

    /** Whether the provider did not answer, or answered that it is ill, rather than said something that does not hold. */
    private static boolean isSilence(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof ResourceAccessException
                        || cause instanceof HttpServerErrorException);
    }

    /** The person of a token; where that does not tell an address, the provider is asked for it. */
    private OidcUser person(OidcUserRequest asked) {
        ClientRegistration provider = asked.getClientRegistration();
        String address = provider.getProviderDetails().getUserInfoEndpoint().getUri();
        if (asked.getIdToken().getEmail() != null || address == null || address.isBlank()) {
            return new DefaultOidcUser(List.of(), asked.getIdToken());
        }
        OidcUserInfo more =
                new OidcUserInfo(calls.person(provider, asked.getAccessToken().getTokenValue()));
        if (!Objects.equals(more.getSubject(), asked.getIdToken().getSubject())) {
            throw new OAuth2AuthenticationException("invalid_user_info_response");
        }
        return new DefaultOidcUser(List.of(), asked.getIdToken(), more);
    }

    private static @Nullable EmailAddress verifiedEmail(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                        .flatMap(EmailAddress::parse)
                        .orElse(null)
                : null;
    }

    private static Asked taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof Asked asked)) {
            throw new ProviderRefused(Reason.NOT_ASKED, null);
        }
        session.removeAttribute(ASKED);
        return asked;
    }

    /** Where the provider ends its own session, when it says so and has been heard of. */
    Optional<URI> endOfSession() {
        ClientRegistration registration = known.get();
        return Optional.ofNullable(registration)
                .map(found ->
                        found.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString)
                .map(URI::create);
    }

    private ClientRegistration registration() {
        ClientRegistration found = known.get();
        if (found != null) {
            return found;
        }
        try {
            ClientRegistration read = ClientRegistrations.fromOidcConfiguration(calls.configuration(issuer()))
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .redirectUri(portal.page("/connexion/fournisseur/retour").toString())
                    .scope(Stream.concat(Stream.of("openid"), settings.scopes().stream())
                            .distinct()
                            .toList())
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
            known.set(read);
            return read;
        } catch (RestClientException | IllegalArgumentException | IllegalStateException unreachable) {
            throw new ProviderRefused(Reason.UNREACHABLE, unreachable);
        }
    }
}
