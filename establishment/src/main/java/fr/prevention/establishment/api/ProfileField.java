package fr.prevention.establishment.api;

/** A field of the profile, so that a refusal can point at it; same names as in {@link ProfileContent}. */
public enum ProfileField {
    TITLE,
    LAST_NAME,
    FIRST_NAME,
    JOB_TITLE,
    EMAIL,
    PHONE,
    ADDRESS_LINE,
    ADDRESS_COMPLEMENT,
    POSTAL_CODE,
    COMMUNE,
    HEAD_MAINTAINS_SPACE,
    CONTACT_LAST_NAME,
    CONTACT_FIRST_NAME,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    BELONGS_TO_GROUP,
    GROUP_NAME,
    STAFF_REPRESENTATION,
    HEALTH_SERVICE_NAME,
    PHYSICIAN_LAST_NAME,
    PHYSICIAN_FIRST_NAME,
    HEALTH_SERVICE_EMAIL,
    HEALTH_SERVICE_PHONE
}
