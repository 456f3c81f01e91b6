package fr.prevention.establishment.adapter.persistence;

import fr.prevention.establishment.adapter.persistence.generated.tables.records.ProfileRecord;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.identity.api.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;

/** The profile's content to and from its row: the same fields under the same names. */
@Mapper
interface ProfileMapping {

    ProfileContent content(ProfileRecord row);

    /** A row has columns of its own besides the content, and jOOQ's accessors: only the source is checked here. */
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.ERROR, unmappedTargetPolicy = ReportingPolicy.IGNORE)
    void fill(@MappingTarget ProfileRecord row, ProfileContent content);

    default @Nullable EmailAddress emailAddress(@Nullable String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }

    default @Nullable String stored(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    default @Nullable PhoneNumber phoneNumber(@Nullable String stored) {
        return stored == null ? null : new PhoneNumber(stored);
    }

    default @Nullable String stored(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    default @Nullable PostalCode postalCode(@Nullable String stored) {
        return stored == null ? null : new PostalCode(stored);
    }

    default @Nullable String stored(@Nullable PostalCode postalCode) {
        return postalCode == null ? null : postalCode.value();
    }
}
