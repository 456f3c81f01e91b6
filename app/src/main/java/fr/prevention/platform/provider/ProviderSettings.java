package fr.prevention.platform.provider;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider by which people may sign in; none when no issuer is given.
 *
 * @param issuerUri its issuer, under which {@code /.well-known/openid-configuration} is found
 * @param clientId how it knows this portal
 * @param clientSecret the secret shared with it
 * @param name how the screens call it
 * @param scopes what is asked beside {@code openid}
 * @param acrValues the level of assurance asked, e.g. {@code eidas2}; empty for none
 * @param linkByEmail whether a verified address of the provider opens the one account that has it
 * @param connectTimeout how long the portal waits for its line
 * @param readTimeout how long the portal waits for each of its answers
 * @param twoFactors whether the provider always asks two factors, so that none is asked here
 */
@ConfigurationProperties("portail.oidc")
record ProviderSettings(
        @Nullable URI issuerUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("ProConnect") String name,
        @DefaultValue("email") List<String> scopes,
        @DefaultValue("") String acrValues,
        @DefaultValue("false") boolean linkByEmail,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("false") boolean twoFactors) {

    ProviderSettings {
        scopes = List.copyOf(scopes);
        if (issuerUri != null && !issuerUri.toString().isBlank() && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "portail.oidc.issuer-uri asks for portail.oidc.client-id and portail.oidc.client-secret");
        }
    }

    boolean isConfigured() {
        return issuerUri != null && !issuerUri.toString().isBlank();
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuerUri + "]";
    }
}
