package fr.prevention.web.partnerspace.body;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a structure: read from what was typed, and written back into the form. */
final class StructureForm {

    private static final String NAME = "nom";
    private static final String SIZE = "taille-structure";
    private static final String STREET = "rue";
    private static final String POSTAL_CODE = "code-postal";
    private static final String CITY = "ville";
    private static final String CONTACT = "contact";
    private static final String PHONE = "telephone";
    private static final String EMAIL = "courriel";

    private StructureForm() {}

    /** The details that were typed; empty when something has to be corrected, which the errors then say. */
    static Optional<StructureDetails> read(Typed typed, FormErrors errors) {
        String name = errors.required(typed, NAME, StructureDetails.LONGEST_NAME, "organisme.missing.nom");
        StructureSize size = value(typed, SIZE, errors, StructureForm::size, "organisme.missing.taille-structure");
        String street = errors.text(typed, STREET, StructureDetails.LONGEST_STREET);
        PostalCode postalCode = value(typed, POSTAL_CODE, errors, PostalCode::parse, "error.postal-code");
        String city = errors.required(typed, CITY, StructureDetails.LONGEST_LINE, "organisme.missing.ville");
        String contact = errors.required(typed, CONTACT, StructureDetails.LONGEST_LINE, "organisme.missing.contact");
        DottedPhone phone = value(typed, PHONE, errors, DottedPhone::parse, "error.phone");
        EmailAddress email = value(typed, EMAIL, errors, EmailAddress::parse, "error.email");
        if (errors.any() || size == null || postalCode == null || phone == null || email == null) {
            return Optional.empty();
        }
        return Optional.of(new StructureDetails(name, size, street, postalCode, city, contact, phone, email));
    }

    static Typed typed(StructureDetails details, long version) {
        return Typed.NOTHING
                .with(NAME, details.name())
                .with(SIZE, details.size().name())
                .with(STREET, details.street())
                .with(POSTAL_CODE, details.postalCode().value())
                .with(CITY, details.city())
                .with(CONTACT, details.contactName())
                .with(PHONE, details.contactPhone().value())
                .with(EMAIL, details.contactEmail().value())
                .with("version", Long.toString(version));
    }

    /** What the person who saves second wrote beside what the one before saved, field by field. */
    static Conflict conflict(Texts texts, StructureDetails mine, StructureSheet theirs) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String field : List.of(NAME, SIZE, STREET, POSTAL_CODE, CITY, CONTACT, PHONE, EMAIL)) {
            labels.put(field, texts.t("organisme.field." + field));
        }
        return Conflict.between(
                typed(mine, 0),
                typed(theirs.details(), 0),
                labels,
                value -> size(value).map(BodyWords::size).map(texts::t).orElse(value),
                theirs.changedBy(),
                theirs.changedAt());
    }

    private static <T> @Nullable T value(
            Typed typed, String field, FormErrors errors, Function<String, Optional<T>> reader, String fault) {
        if (typed.text(field).isEmpty()) {
            errors.add(field, fault);
        }
        return errors.read(typed, field, reader, fault);
    }

    private static Optional<StructureSize> size(String typed) {
        return Arrays.stream(StructureSize.values())
                .filter(size -> size.name().equals(typed))
                .findFirst();
    }
}
