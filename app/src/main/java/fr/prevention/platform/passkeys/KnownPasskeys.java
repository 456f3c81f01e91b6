package fr.prevention.platform.passkeys;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.Passkeys.AddPasskey;
import fr.prevention.identity.api.Passkeys.Passkey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys that identity keeps, as the ceremonies want to see them. */
@Component
class KnownPasskeys implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final AccountDirectory accounts;

    KnownPasskeys(Passkeys passkeys, AccountDirectory accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.byCredential(credentialId.toBase64UrlString())
                .map(KnownPasskeys::toRecord)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(PasskeyHolders.account(handle)).stream()
                .<CredentialRecord>map(KnownPasskeys::toRecord)
                .toList();
    }

    /** A new one when it has never been used, a use of it else. */
    @Override
    public void save(CredentialRecord credential) {
        String id = credential.getCredentialId().toBase64UrlString();
        if (passkeys.byCredential(id).isPresent()) {
            passkeys.used(id, credential.getSignatureCount(), credential.isBackupState());
            return;
        }
        var actor = accounts.actor(PasskeyHolders.account(credential.getUserEntityUserId()))
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        passkeys.add(actor, new AddPasskey(Objects.requireNonNull(credential.getLabel()), content(id, credential)));
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new IllegalStateException("passkeys are removed elsewhere");
    }

    private static PasskeyContent content(String id, CredentialRecord credential) {
        return new PasskeyContent(
                id,
                new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(credential.getAttestationObject()).toBase64UrlString(),
                credential.getSignatureCount(),
                credential.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toSet()),
                credential.isBackupEligible(),
                credential.isBackupState());
    }

    private static CredentialRecord toRecord(Passkey passkey) {
        PasskeyContent content = passkey.content();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(content.credentialId()))
                .userEntityUserId(PasskeyHolders.handle(passkey.account()))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(content.publicKey()).getBytes()))
                .attestationObject(Bytes.fromBase64(content.attestation()))
                .signatureCount(content.signatureCount())
                .uvInitialized(true)
                .transports(content.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(content.backupEligible())
                .backupState(content.backedUp())
                .label(passkey.label())
                .created(passkey.createdAt())
                .lastUsed(Optional.ofNullable(passkey.lastUsedAt()).orElse(Instant.EPOCH))
                .build();
    }
}
