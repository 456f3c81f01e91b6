package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileField;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile must hold to be validated: the fields with an asterisk of F053, F056 and F059, and an answer to each of the
 * three questions of F055, F057 and F058. The contact person is needed only when the head does not maintain the space.
 */
final class ProfileRequirements {

    private final Set<ProfileField> missing = EnumSet.noneOf(ProfileField.class);

    private ProfileRequirements() {}

    static Set<ProfileField> missingFrom(ProfileContent content) {
        ProfileRequirements requirements = new ProfileRequirements();
        requirements.head(content);
        requirements.questions(content);
        if (Boolean.FALSE.equals(content.headMaintainsSpace())) {
            requirements.contact(content);
        }
        requirements.healthService(content);
        return requirements.missing;
    }

    private void head(ProfileContent content) {
        text(ProfileField.LAST_NAME, content.lastName());
        text(ProfileField.FIRST_NAME, content.firstName());
        value(ProfileField.EMAIL, content.email());
    }

    private void questions(ProfileContent content) {
        value(ProfileField.HEAD_MAINTAINS_SPACE, content.headMaintainsSpace());
        value(ProfileField.BELONGS_TO_GROUP, content.belongsToGroup());
        value(ProfileField.STAFF_REPRESENTATION, content.staffRepresentation());
    }

    private void contact(ProfileContent content) {
        text(ProfileField.CONTACT_LAST_NAME, content.contactLastName());
        text(ProfileField.CONTACT_FIRST_NAME, content.contactFirstName());
        value(ProfileField.CONTACT_EMAIL, content.contactEmail());
        value(ProfileField.CONTACT_PHONE, content.contactPhone());
    }

    private void healthService(ProfileContent content) {
        value(ProfileField.HEALTH_SERVICE_EMAIL, content.healthServiceEmail());
        value(ProfileField.HEALTH_SERVICE_PHONE, content.healthServicePhone());
    }

    private void text(ProfileField field, String text) {
        if (text.isEmpty()) {
            missing.add(field);
        }
    }

    private void value(ProfileField field, @Nullable Object value) {
        if (value == null) {
            missing.add(field);
        }
    }
}
