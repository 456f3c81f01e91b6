package fr.prevention.platform.passkeys;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts as holders of passkeys: an authenticator knows an account by its id, which never changes. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final AccountDirectory accounts;

    PasskeyHolders(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(AccountId account) {
        UUID id = account.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(account(handle));
    }

    /** The name that the ceremonies give is the id of the account. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(new AccountId(UUID.fromString(name)));
    }

    private @Nullable PublicKeyCredentialUserEntity find(AccountId id) {
        return accounts.account(id).map(PasskeyHolders::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(AccountView account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.login())
                .displayName(account.displayName())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new IllegalStateException("accounts are opened elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("accounts are closed elsewhere");
    }
}
