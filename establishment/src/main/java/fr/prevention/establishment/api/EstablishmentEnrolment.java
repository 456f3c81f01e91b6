package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import org.jspecify.annotations.Nullable;

/** A regional fund takes an establishment into the programme; from then on it can have an account, a profile, a course. */
public interface EstablishmentEnrolment {

    /**
     * Enrols an establishment in the fund in charge of the department of its address, and opens its empty profile.
     *
     * <p>Only an administrator of that very fund may. A repetition of the same enrolment (same id, same SIRET) has no
     * second effect.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.AlreadyEnrolled}, {@link
     *     EstablishmentRefusal.UnknownSector}, {@link EstablishmentRefusal.NoFundForPostalCode} or {@link
     *     EstablishmentRefusal.OutsideFundTerritory}
     */
    EstablishmentId enrol(Actor actor, EnrolEstablishment command);

    /**
     * What the fund knows when it enrols.
     *
     * @param id made by the form, so that submitting it twice enrols once
     * @param name as it is to be shown, 1 to 150 characters
     * @param addressLine number and street, at most 200 characters, may be empty
     * @param commune 1 to 120 characters; suggested from the postal code, never forced
     * @param ctnSector code of a {@link SectorCatalogue#ctnSectors() CTN sector}, {@code A} to {@code I}
     * @param headcount people employed, 0 to 10 million; gives the headcount bracket
     */
    record EnrolEstablishment(
            EstablishmentId id,
            Siret siret,
            String name,
            String addressLine,
            PostalCode postalCode,
            String commune,
            @Nullable PhoneNumber phone,
            String ctnSector,
            int headcount) {

        private static final int LARGEST_HEADCOUNT = 10_000_000;

        public EnrolEstablishment {
            name = TypedText.filled(TypedText.line(name, 150, "name"), "name");
            addressLine = TypedText.line(addressLine, 200, "address line");
            commune = TypedText.filled(TypedText.line(commune, 120, "commune"), "commune");
            ctnSector = TypedText.line(ctnSector, 10, "CTN sector");
            if (headcount < 0 || headcount > LARGEST_HEADCOUNT) {
                throw new IllegalArgumentException("impossible headcount: " + headcount);
            }
        }
    }
}
