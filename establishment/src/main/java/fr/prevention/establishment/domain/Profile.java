package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileAlreadyValidated;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileIncomplete;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.ProfileChanged;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileEvent;
import fr.prevention.establishment.api.ProfileField;
import fr.prevention.establishment.api.ProfileValidated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * What an establishment says about itself. Opened at enrolment with what the fund knew; saved as a draft as often as wanted;
 * validated once it is complete, which achieves step E0; from then on changed only from complete to complete.
 */
public final class Profile implements AggregateRoot<Profile, EstablishmentId> {

    private final EstablishmentId establishment;
    private final long version;
    private ProfileContent content;
    private @Nullable Instant validatedAt;
    private Revision lastChange;

    private Profile(
            EstablishmentId establishment,
            ProfileContent content,
            @Nullable Instant validatedAt,
            Revision lastChange,
            long version) {
        this.establishment = establishment;
        this.content = content;
        this.validatedAt = validatedAt;
        this.lastChange = lastChange;
        this.version = version;
    }

    /** The profile of an establishment that has just been enrolled: only its address and phone are filled. */
    public static Profile open(Establishment establishment) {
        Location location = establishment.location();
        ProfileContent known = ProfileContent.startingAt(
                location.addressLine(), location.postalCode(), location.commune(), establishment.phone());
        return new Profile(establishment.getId(), known, null, establishment.enrolment(), 0);
    }

    public static Profile reconstitute(
            EstablishmentId establishment,
            ProfileContent content,
            @Nullable Instant validatedAt,
            Revision lastChange,
            long version) {
        return new Profile(establishment, content, validatedAt, lastChange, version);
    }

    /** The required fields that a validation of this content would refuse for missing. */
    public static Set<ProfileField> missingFrom(ProfileContent typed) {
        return ProfileRequirements.missingFrom(typed.withoutLeftovers());
    }

    /**
     * Keeps what is typed so far.
     *
     * @param seen the version that was being edited
     * @return nothing when this very content is already there
     */
    public List<ProfileEvent> saveDraft(ProfileContent typed, long seen, Revision revision) {
        ProfileContent kept = typed.withoutLeftovers();
        if (kept.equals(content)) {
            return List.of();
        }
        if (validatedAt != null) {
            throw new EstablishmentRefused(new ProfileAlreadyValidated());
        }
        return List.of(change(kept, seen, revision));
    }

    /**
     * Keeps a complete content, and dates the first time it was.
     *
     * @param seen the version that was being edited
     * @return nothing when this very content is already validated
     */
    public List<ProfileEvent> validate(ProfileContent typed, long seen, Revision revision) {
        ProfileContent kept = typed.withoutLeftovers();
        Set<ProfileField> missing = missingFrom(kept);
        if (!missing.isEmpty()) {
            throw new EstablishmentRefused(new ProfileIncomplete(missing));
        }
        boolean first = validatedAt == null;
        ProfileValidated validated = new ProfileValidated(establishment, first, revision.at());
        if (!kept.equals(content)) {
            ProfileChanged changed = change(kept, seen, revision);
            date(revision);
            return List.of(changed, validated);
        }
        if (!first) {
            return List.of();
        }
        date(revision);
        return List.of(validated);
    }

    /** How a save is refused that was typed against an older state than this one. */
    public EstablishmentRefusal changedMeanwhile() {
        return new ChangedMeanwhile(lastChange.authorName(), lastChange.at());
    }

    private ProfileChanged change(ProfileContent kept, long seen, Revision revision) {
        if (seen != version) {
            throw new EstablishmentRefused(changedMeanwhile());
        }
        content = kept;
        lastChange = revision;
        return new ProfileChanged(establishment, revision.at());
    }

    private void date(Revision revision) {
        if (validatedAt == null) {
            validatedAt = revision.at();
        }
        lastChange = revision;
    }

    @Override
    public EstablishmentId getId() {
        return establishment;
    }

    public ProfileContent content() {
        return content;
    }

    /** When it was first validated; empty while it never was. */
    public Optional<Instant> validatedAt() {
        return Optional.ofNullable(validatedAt);
    }

    public Revision lastChange() {
        return lastChange;
    }

    /** The version that was read; the stored one is one more after a save. */
    public long version() {
        return version;
    }
}
