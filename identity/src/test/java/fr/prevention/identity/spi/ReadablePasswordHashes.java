package fr.prevention.identity.spi;

import fr.prevention.identity.domain.password.PasswordHash;

/** Salted but readable "hashes" of a given strength, which count how often a password was verified. */
public final class ReadablePasswordHashes implements PasswordHashes {

    private final int strength;
    private int hashed;
    private int verifications;

    public ReadablePasswordHashes(int strength) {
        this.strength = strength;
    }

    @Override
    public PasswordHash hash(String password) {
        hashed++;
        return new PasswordHash("$argon2id$" + strength + "$" + hashed + "$" + password);
    }

    @Override
    public Verification verify(String password, PasswordHash kept) {
        verifications++;
        var parts = kept.value().split("\\$", 5);
        if (!parts[4].equals(password)) {
            return new Verification.Mismatch();
        }
        return Integer.parseInt(parts[2]) < strength
                ? new Verification.OutdatedMatch(hash(password))
                : new Verification.Match();
    }

    @Override
    public void verifyNothing(String password) {
        verifications++;
    }

    public int verifications() {
        return verifications;
    }
}
