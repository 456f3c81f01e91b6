package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;

/** The health-insurance bodies of the portal. */
public interface BodyDirectory {

    Optional<BodyView> body(BodyCode code);

    /** All of them, by name. */
    List<BodyView> bodies();

    /** A body and where its mails go. */
    record BodyView(BodyCode code, String name, EmailAddress email) {}
}
