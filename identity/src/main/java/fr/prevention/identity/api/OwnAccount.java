package fr.prevention.identity.api;

/** What the holder of an account changes in it beside the address of its mails. Whoever calls has asked the password again. */
public interface OwnAccount {

    /** Whether the holder may choose the login, and if not, why. */
    LoginRule loginRule(Actor actor);

    /**
     * Changes how one is called and reached. An establishment keeps its name, which its profile gives; only its telephone
     * changes.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.ChangedMeanwhile} when the account was changed since that version
     */
    void changeDetails(Actor actor, ChangeDetails command);

    /**
     * Takes another login. The open sessions of the account end, that of the holder excepted, who signs in anew.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginFixed}, or {@link IdentityRefusal.LoginTaken} when an account
     *     has or had it
     */
    void changeLogin(Actor actor, LoginIdentifier login);

    /**
     * Call me so from now on.
     *
     * @param version the version of the account that was shown
     */
    record ChangeDetails(String givenName, String familyName, String phone, long version) {}

    /** Who decides the login of an account. */
    enum LoginRule {
        /** Its holder. */
        FREE,
        /** It is the SIRET of the establishment, and changes with it. */
        SIRET,
        /** It was given once for all: partner technicians sign what they do with it. */
        FOR_LIFE,
        /** The organisation that opened the account. */
        GIVEN
    }
}
