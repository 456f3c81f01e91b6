package fr.prevention.platform.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal asks of the provider itself. No call lasts longer than the settings say: a provider that hangs holds up one
 * visitor for some seconds and nobody else.
 */
final class ProviderCalls {

    private static final MediaType SIGNED = MediaType.parseMediaType("application/jwt");

    private final JdkClientHttpRequestFactory requests;
    private final RestClient client;
    private final Map<ClientRegistration, JwtDecoder> idTokens = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();

    ProviderCalls(Duration connectTimeout, Duration readTimeout) {
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(readTimeout);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /** What the provider publishes about itself; it must call itself by the name under which it was asked. */
    Map<String, Object> configuration(String issuer) {
        Map<String, Object> told = client.get()
                .uri(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (told == null || !issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("The provider is not " + issuer);
        }
        return told;
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** Reads the token that says who came, and checks it against the keys of the provider. */
    JwtDecoder idTokens(ClientRegistration registration) {
        return idTokens.computeIfAbsent(registration, provider -> {
            NimbusJwtDecoder decoder = decoder(
                    provider,
                    new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            return decoder;
        });
    }

    /** What the provider says of the person beyond that token; some sign it, as ProConnect does. */
    Map<String, Object> person(ClientRegistration registration, String accessToken) {
        String address = Objects.requireNonNull(
                registration.getProviderDetails().getUserInfoEndpoint().getUri());
        ResponseEntity<String> answer = client.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(accessToken))
                .accept(MediaType.APPLICATION_JSON, SIGNED)
                .retrieve()
                .toEntity(String.class);
        String body = Objects.requireNonNullElse(answer.getBody(), "");
        return SIGNED.isCompatibleWith(answer.getHeaders().getContentType())
                ? decoder(registration, new JwtTimestampValidator())
                        .decode(body)
                        .getClaims()
                : json.readValue(body, new TypeReference<Map<String, Object>>() {});
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration, OAuth2TokenValidator<Jwt> validator) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }
}
