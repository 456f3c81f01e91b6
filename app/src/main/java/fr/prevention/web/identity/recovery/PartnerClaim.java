package fr.prevention.web.identity.recovery;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.partnerspace.PersonForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of somebody of a partner structure: the structure, the seven facts of a manager, and what happened. */
final class PartnerClaim {

    static final int LONGEST_EXPLANATION = 2_000;

    private static final int LONGEST_NAME = 120;

    private PartnerClaim() {}

    static @Nullable AskRecovery read(Typed typed, FormErrors errors) {
        String name = errors.required(typed, "structure", LONGEST_NAME, "recovery.structure.missing");
        if (typed.text("code-postal").isEmpty()) {
            errors.add("code-postal", "recovery.postal-code.missing");
        }
        PostalCode postalCode = errors.read(typed, "code-postal", PostalCode::parse, "recovery.postal-code.wrong");
        Optional<PartnerPerson> person = PersonForm.read(typed, errors);
        String explanation = errors.required(typed, "explication", LONGEST_EXPLANATION, "recovery.explanation.missing");
        if (typed.submission().isEmpty()) {
            errors.add("", "error.submission");
        }
        return errors.any() || postalCode == null
                ? null
                : person.map(claimant -> new AskRecovery(
                                new RecoveryId(typed.submission().orElseThrow()),
                                Claimed.structure(name, postalCode.value()),
                                claimant.title().name(),
                                claimant.contactDetails(),
                                claimant.jobTitle().value(),
                                claimant.email(),
                                explanation))
                        .orElse(null);
    }
}
