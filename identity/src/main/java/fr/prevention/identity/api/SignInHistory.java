package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;

/** Who came in, or tried to, from where: shown to the holder of the account, and forgotten after half a year. */
public interface SignInHistory {

    /**
     * Somebody came in.
     *
     * @param knownBrowser whether the account came in from that browser before; if not, and if it ever came in, its holder is
     *     told by mail
     */
    void accepted(AccountId account, SignInMeans means, Provenance from, boolean knownBrowser);

    /** Somebody was refused; nothing is kept when no account has this login. */
    void refused(String login, SignInMeans means, Provenance from);

    /** Somebody who had given the right password was refused at the next step. */
    void refused(AccountId account, SignInMeans means, Provenance from);

    /** The newest of an account first, at most as many. */
    List<PastSignIn> newestOf(AccountId account, int most);

    /** Forgets what is older than half a year. */
    void forgetOld();

    /**
     * From where somebody comes.
     *
     * @param address network address, empty when unknown
     * @param device the browser and its system in words, e.g. {@code Firefox sur Windows}
     */
    record Provenance(String address, String device) {}

    /** One attempt of the past. */
    record PastSignIn(Instant at, SignInMeans means, boolean accepted, Provenance from) {}
}
