package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;

/**
 * What a regional fund does for an establishment that has lost its access: F026 to F029. Open to the prevention officers and
 * the administrators of the fund in charge; for anybody else there is no such establishment. Each act says who asked for it,
 * how to reach that person, and why; all of it stays in the audit trail of the fund and of the establishment.
 */
public interface EstablishmentSupport {

    /**
     * Sends the mails of the account to another address; both addresses are told.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.UnknownEstablishment} or {@link
     *     EstablishmentRefusal.NoAccount}
     */
    void replaceEmail(Actor actor, EstablishmentId id, EmailAddress email, SupportRequest request);

    /** Sends a link to choose a new password to the address of the account; refused like {@link #replaceEmail}. */
    void sendReset(Actor actor, EstablishmentId id, SupportRequest request);

    /**
     * Gives the establishment another SIRET; the login of its account follows, its password stays.
     *
     * @throws EstablishmentRefused also with {@link EstablishmentRefusal.SiretTaken} when another establishment bears it or
     *     another account signs in with it
     */
    void changeSiret(Actor actor, EstablishmentId id, Siret siret, SupportRequest request);

    /**
     * Opens the account of an establishment that has none, and invites its holder.
     *
     * @throws EstablishmentRefused also with {@link EstablishmentRefusal.AlreadyHasAccount}
     */
    void giveAccount(Actor actor, EstablishmentId id, EmailAddress email, SupportRequest request);

    /** Shuts the account out; its open sessions end at once. */
    void closeAccount(Actor actor, EstablishmentId id, SupportRequest request);

    /** Lets the account in again; its holder chooses a new password by a mailed link. */
    void reopenAccount(Actor actor, EstablishmentId id, SupportRequest request);

    /**
     * Why, and for whom, the fund acts.
     *
     * @param reason 1 to 1,000 characters
     * @param requesterName who asked, 1 to 120 characters
     * @param requesterContact a phone number or an address, 1 to 200 characters
     */
    record SupportRequest(String reason, String requesterName, String requesterContact) {

        public static final int LONGEST_REASON = 1_000;
        public static final int LONGEST_NAME = 120;
        public static final int LONGEST_CONTACT = 200;

        public SupportRequest {
            reason = TypedText.filled(TypedText.paragraphs(reason, LONGEST_REASON, "reason"), "reason");
            requesterName = TypedText.filled(TypedText.line(requesterName, LONGEST_NAME, "requester"), "requester");
            requesterContact =
                    TypedText.filled(TypedText.line(requesterContact, LONGEST_CONTACT, "contact"), "contact");
        }

        /** All of it in one text, for the trail. */
        public String told() {
            return reason + " – demande de " + requesterName + " (" + requesterContact + ")";
        }
    }
}
