package fr.prevention.identity.domain.password;

/** What is kept of a password: a salted slow hash that names its own parameters. Never printed. */
public record PasswordHash(String value) {

    public PasswordHash {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a password hash is not blank");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
