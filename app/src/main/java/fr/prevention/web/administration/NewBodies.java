package fr.prevention.web.administration;

import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.BodyRegistration;
import fr.prevention.partnerspace.api.BodyRegistration.RegisterBody;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A health-insurance body that is created: the partner space has to know it, and where its mails go. */
@Component
class NewBodies {

    static final String EMAIL = "courriel";

    private final BodyDirectory directory;
    private final BodyRegistration registration;

    NewBodies(BodyDirectory directory, BodyRegistration registration) {
        this.directory = directory;
        this.registration = registration;
    }

    /** What was typed about a body, nothing for another organisation or where it is wrong. */
    static @Nullable RegisterBody read(
            @Nullable OrganisationKind kind, String key, String name, Typed typed, FormErrors errors) {
        if (kind != OrganisationKind.HEALTH_INSURANCE_BODY) {
            return null;
        }
        errors.required(typed, EMAIL, 254, "administration.organisation.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        BodyCode code = BodyCode.parse(key).orElse(null);
        if (code == null && !key.isEmpty()) {
            errors.add(OrganisationsController.KEY, "administration.organisation.key.body");
        }
        return email == null || code == null || name.isEmpty() ? null : new RegisterBody(code, name, email);
    }

    /** Makes it known to the partner space; one that is known keeps its name and its mailbox. */
    void prepare(RegisterBody body) {
        if (directory.body(body.code()).isEmpty()) {
            registration.register(body);
        }
    }
}
