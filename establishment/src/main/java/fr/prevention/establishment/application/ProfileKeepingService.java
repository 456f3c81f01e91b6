package fr.prevention.establishment.application;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileEvent;
import fr.prevention.establishment.api.ProfileField;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Profiles;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProfileKeepingService implements ProfileKeeping {

    private final Profiles profiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileKeepingService(Profiles profiles, ApplicationEventPublisher events, Clock clock) {
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void saveDraft(Actor actor, SaveProfile command) {
        Profile profile = own(actor, command.establishment());
        keep(profile, profile.saveDraft(command.content(), command.version(), now(actor)));
    }

    @Override
    public Set<ProfileField> missingFrom(ProfileContent content) {
        return Profile.missingFrom(content);
    }

    @Override
    @Transactional
    public void validate(Actor actor, SaveProfile command) {
        Profile profile = own(actor, command.establishment());
        keep(profile, profile.validate(command.content(), command.version(), now(actor)));
    }

    private Profile own(Actor actor, EstablishmentId establishment) {
        return Optional.of(establishment)
                .filter(id -> EstablishmentAccess.isOwn(actor, id))
                .flatMap(profiles::forChange)
                .orElseThrow(() -> new EstablishmentRefused(new UnknownEstablishment()));
    }

    private void keep(Profile profile, List<ProfileEvent> facts) {
        if (!facts.isEmpty()) {
            profiles.save(profile);
            facts.forEach(events::publishEvent);
        }
    }

    private Revision now(Actor actor) {
        return Revision.by(actor, clock.instant());
    }
}
