package fr.prevention.establishment.api;

import java.time.Instant;
import java.util.Set;

/** Why the establishment context says no. */
public sealed interface EstablishmentRefusal {

    /** No such establishment, or none this actor may know of: the two are never told apart. */
    record UnknownEstablishment() implements EstablishmentRefusal {}

    /** An establishment is followed once: this SIRET already is. */
    record AlreadyEnrolled(Siret siret) implements EstablishmentRefusal {}

    /** Required fields are missing, all of them named (F050). */
    record ProfileIncomplete(Set<ProfileField> missing) implements EstablishmentRefusal {

        public ProfileIncomplete {
            missing = Set.copyOf(missing);
        }
    }

    /** A validated profile is changed by validating it anew, never as a draft. */
    record ProfileAlreadyValidated() implements EstablishmentRefusal {}

    /**
     * Somebody else saved since this profile was read.
     *
     * @param by display name of who did
     */
    record ChangedMeanwhile(String by, Instant at) implements EstablishmentRefusal {}

    /** No CTN sector has this code. */
    record UnknownSector(String code) implements EstablishmentRefusal {}

    /** No regional fund is in charge of this place (Saint-Pierre-et-Miquelon, Pacific collectivities). */
    record NoFundForPostalCode(PostalCode postalCode) implements EstablishmentRefusal {}

    /**
     * The address belongs to a fund this actor does not administer.
     *
     * @param fund the one in charge
     */
    record OutsideFundTerritory(RegionalFundCode fund) implements EstablishmentRefusal {}

    /** Another establishment bears this SIRET, or another account signs in with it. */
    record SiretTaken(Siret siret) implements EstablishmentRefusal {}

    /** The establishment has no account that could be helped. */
    record NoAccount() implements EstablishmentRefusal {}

    /** The establishment has an account already, open or not. */
    record AlreadyHasAccount() implements EstablishmentRefusal {}
}
