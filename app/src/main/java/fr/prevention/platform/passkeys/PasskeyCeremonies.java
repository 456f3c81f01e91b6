package fr.prevention.platform.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.Anteroom;
import fr.prevention.platform.settings.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registering a passkey and coming in with one. Each takes two steps: a challenge, kept in the session for one answer, and
 * the answer of the browser. The authenticator must verify its holder (finger, face, PIN), so that a passkey is two factors.
 */
@Component
public class PasskeyCeremonies {

    private static final String NAME = "Portail Prévention";
    private static final String REGISTRATION = "portail.passkey.registration";
    private static final String SIGN_IN = "portail.passkey.sign-in";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private final Webauthn4JRelyingPartyOperations operations;
    private final Anteroom anteroom;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremonies(PortalSettings settings, PasskeyHolders holders, KnownPasskeys passkeys, Anteroom anteroom) {
        this.anteroom = anteroom;
        URI base = settings.baseUrl();
        this.operations = new Webauthn4JRelyingPartyOperations(
                holders,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(base.getHost())
                        .name(NAME)
                        .build(),
                Set.of(origin(base)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    private static String origin(URI base) {
        return base.getScheme() + "://" + base.getAuthority();
    }

    /** The challenge for a new passkey of this person, as JSON for the browser. */
    public String challengeToRegister(HttpServletRequest request, Actor actor) {
        PublicKeyCredentialCreationOptions options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(named(actor.account())));
        request.getSession().setAttribute(REGISTRATION, options);
        return json.writeValueAsString(options);
    }

    /**
     * Registers the passkey with which the browser answered.
     *
     * @throws PasskeyRefused when the answer does not hold
     */
    public void register(HttpServletRequest request, Actor actor, String label, String answer) {
        PublicKeyCredentialCreationOptions options =
                taken(request, REGISTRATION, PublicKeyCredentialCreationOptions.class);
        if (!PasskeyHolders.account(options.getUser().getId()).equals(actor.account())) {
            throw new PasskeyRefused("the challenge was for another account");
        }
        verified(() -> operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                options, new RelyingPartyPublicKey(json.readValue(answer, ATTESTATION), label))));
    }

    /** The challenge to come in with any passkey, as JSON for the browser. */
    public String challengeToSignIn(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        anteroom.session(request).setAttribute(SIGN_IN, options);
        return json.writeValueAsString(options);
    }

    /**
     * The account of the passkey with which the browser answered.
     *
     * @throws PasskeyRefused when the answer does not hold
     */
    public AccountId signIn(HttpServletRequest request, String answer) {
        PublicKeyCredentialRequestOptions options = taken(request, SIGN_IN, PublicKeyCredentialRequestOptions.class);
        return verified(() -> PasskeyHolders.account(operations
                .authenticate(new RelyingPartyAuthenticationRequest(options, json.readValue(answer, ASSERTION)))
                .getId()));
    }

    /** A challenge is good for one answer. */
    private static <T> T taken(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(name);
        if (session == null || !type.isInstance(kept)) {
            throw new PasskeyRefused("no challenge was given");
        }
        session.removeAttribute(name);
        return Objects.requireNonNull(type.cast(kept));
    }

    private static <T> T verified(Supplier<T> ceremony) {
        try {
            return ceremony.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            throw new PasskeyRefused("the answer does not hold", refused);
        }
    }

    private static Authentication named(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.value().toString(), null, List.of());
    }
}
