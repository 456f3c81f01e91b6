package fr.prevention.web.establishment;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileField;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.Title;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the profile as the page names them, and the way from there to the profile and back. */
final class ProfileForm {

    private ProfileForm() {}

    static Map<ProfileField, String> fields() {
        Map<ProfileField, String> names = new LinkedHashMap<>();
        Arrays.stream(ProfileField.values()).forEach(field -> names.put(field, name(field)));
        return names;
    }

    /** The name of a field in the page: its own, in small letters with hyphens. */
    static String name(ProfileField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The profile that was typed; what cannot be read stands in the errors and is missing from it. */
    static ProfileContent read(Typed typed, FormErrors errors) {
        return new ProfileContent(
                errors.read(typed, name(ProfileField.TITLE), ProfileForm::title, "error.choice"),
                text(typed, errors, ProfileField.LAST_NAME),
                text(typed, errors, ProfileField.FIRST_NAME),
                text(typed, errors, ProfileField.JOB_TITLE),
                email(typed, errors, ProfileField.EMAIL),
                phone(typed, errors, ProfileField.PHONE),
                text(typed, errors, ProfileField.ADDRESS_LINE),
                text(typed, errors, ProfileField.ADDRESS_COMPLEMENT),
                errors.read(typed, name(ProfileField.POSTAL_CODE), PostalCode::parse, "error.postal-code"),
                text(typed, errors, ProfileField.COMMUNE),
                errors.yesOrNo(typed, name(ProfileField.HEAD_MAINTAINS_SPACE)),
                text(typed, errors, ProfileField.CONTACT_LAST_NAME),
                text(typed, errors, ProfileField.CONTACT_FIRST_NAME),
                email(typed, errors, ProfileField.CONTACT_EMAIL),
                phone(typed, errors, ProfileField.CONTACT_PHONE),
                errors.yesOrNo(typed, name(ProfileField.BELONGS_TO_GROUP)),
                text(typed, errors, ProfileField.GROUP_NAME),
                errors.yesOrNo(typed, name(ProfileField.STAFF_REPRESENTATION)),
                text(typed, errors, ProfileField.HEALTH_SERVICE_NAME),
                text(typed, errors, ProfileField.PHYSICIAN_LAST_NAME),
                text(typed, errors, ProfileField.PHYSICIAN_FIRST_NAME),
                email(typed, errors, ProfileField.HEALTH_SERVICE_EMAIL),
                phone(typed, errors, ProfileField.HEALTH_SERVICE_PHONE));
    }

    /** The stored profile as the fields hold it. */
    static Typed typed(ProfileView profile) {
        return typed(profile.content()).with("version", Long.toString(profile.version()));
    }

    static Typed typed(ProfileContent content) {
        Map<ProfileField, String> values = new LinkedHashMap<>();
        values.put(
                ProfileField.TITLE,
                content.title() == null ? "" : content.title().name());
        values.put(ProfileField.LAST_NAME, content.lastName());
        values.put(ProfileField.FIRST_NAME, content.firstName());
        values.put(ProfileField.JOB_TITLE, content.jobTitle());
        values.put(ProfileField.EMAIL, email(content.email()));
        values.put(ProfileField.PHONE, phone(content.phone()));
        values.put(ProfileField.ADDRESS_LINE, content.addressLine());
        values.put(ProfileField.ADDRESS_COMPLEMENT, content.addressComplement());
        values.put(
                ProfileField.POSTAL_CODE,
                content.postalCode() == null ? "" : content.postalCode().value());
        values.put(ProfileField.COMMUNE, content.commune());
        values.put(ProfileField.HEAD_MAINTAINS_SPACE, yesOrNo(content.headMaintainsSpace()));
        values.put(ProfileField.CONTACT_LAST_NAME, content.contactLastName());
        values.put(ProfileField.CONTACT_FIRST_NAME, content.contactFirstName());
        values.put(ProfileField.CONTACT_EMAIL, email(content.contactEmail()));
        values.put(ProfileField.CONTACT_PHONE, phone(content.contactPhone()));
        values.put(ProfileField.BELONGS_TO_GROUP, yesOrNo(content.belongsToGroup()));
        values.put(ProfileField.GROUP_NAME, content.groupName());
        values.put(ProfileField.STAFF_REPRESENTATION, yesOrNo(content.staffRepresentation()));
        values.put(ProfileField.HEALTH_SERVICE_NAME, content.healthServiceName());
        values.put(ProfileField.PHYSICIAN_LAST_NAME, content.physicianLastName());
        values.put(ProfileField.PHYSICIAN_FIRST_NAME, content.physicianFirstName());
        values.put(ProfileField.HEALTH_SERVICE_EMAIL, email(content.healthServiceEmail()));
        values.put(ProfileField.HEALTH_SERVICE_PHONE, phone(content.healthServicePhone()));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> fields.put(name(field), value.isEmpty() ? List.of() : List.of(value)));
        return new Typed(fields);
    }

    private static String text(Typed typed, FormErrors errors, ProfileField field) {
        int longest =
                field == ProfileField.ADDRESS_LINE ? ProfileContent.LONGEST_ADDRESS_LINE : ProfileContent.LONGEST_TEXT;
        String text = errors.text(typed, name(field), longest);
        return text.length() > longest ? "" : text;
    }

    private static @Nullable EmailAddress email(Typed typed, FormErrors errors, ProfileField field) {
        return errors.read(typed, name(field), EmailAddress::parse, "error.email");
    }

    private static @Nullable PhoneNumber phone(Typed typed, FormErrors errors, ProfileField field) {
        return errors.read(typed, name(field), PhoneNumber::parse, "error.phone");
    }

    private static Optional<Title> title(String text) {
        return Arrays.stream(Title.values())
                .filter(title -> title.name().equals(text))
                .findFirst();
    }

    private static String email(@Nullable EmailAddress email) {
        return email == null ? "" : email.value();
    }

    private static String phone(@Nullable PhoneNumber phone) {
        return phone == null ? "" : phone.formatted();
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "oui" : "non";
    }
}
