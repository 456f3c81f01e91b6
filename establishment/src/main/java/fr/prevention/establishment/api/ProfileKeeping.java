package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import java.util.Set;

/**
 * An establishment keeps its profile: as a draft until the first validation, which opens the prevention course (F047–F050);
 * afterwards it may be changed at any time but stays complete (F051).
 *
 * <p>Only the establishment's own account may. The contact person is forgotten when the head maintains the space, the
 * group's name when the establishment belongs to none. Saving what is already there succeeds without effect, whatever
 * version is handed back.
 */
public interface ProfileKeeping {

    /**
     * Keeps what is typed so far, however incomplete.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.UnknownEstablishment}, {@link
     *     EstablishmentRefusal.ProfileAlreadyValidated} or {@link EstablishmentRefusal.ChangedMeanwhile}
     */
    void saveDraft(Actor actor, SaveProfile command);

    /** The required fields that a validation of this content would refuse for missing. */
    Set<ProfileField> missingFrom(ProfileContent content);

    /**
     * Keeps a complete profile; the first time, this achieves the enrolment step E0.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.UnknownEstablishment}, {@link
     *     EstablishmentRefusal.ProfileIncomplete} (all missing fields at once) or {@link
     *     EstablishmentRefusal.ChangedMeanwhile}
     */
    void validate(Actor actor, SaveProfile command);

    /**
     * The whole profile as typed.
     *
     * @param version of the {@link ProfileView} that was being edited
     */
    record SaveProfile(EstablishmentId establishment, ProfileContent content, long version) {}
}
