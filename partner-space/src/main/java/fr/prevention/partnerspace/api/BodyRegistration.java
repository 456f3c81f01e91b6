package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.EmailAddress;

/** Makes a health-insurance body known. Whoever calls it has decided that it may be done. */
public interface BodyRegistration {

    /** Registers the body, or corrects its name and mailbox when it is known. */
    void register(RegisterBody command);

    /**
     * A body.
     *
     * @param name as screens call it, {@code CPAM GIRONDE}, 1 to 200 characters
     * @param email where its mails go
     */
    record RegisterBody(BodyCode code, String name, EmailAddress email) {

        public RegisterBody {
            name = CleanText.required(200, name);
        }
    }
}
