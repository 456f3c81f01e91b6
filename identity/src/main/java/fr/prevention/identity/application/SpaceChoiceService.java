package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.SpaceChoice;
import fr.prevention.identity.spi.LastSpaces;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SpaceChoiceService implements SpaceChoice {

    private final LastSpaces spaces;
    private final Clock clock;

    SpaceChoiceService(LastSpaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void remember(AccountId account, OrganisationKind kind, String key) {
        spaces.put(account, new Chosen(kind, key), clock.instant());
    }

    @Override
    public Optional<Chosen> last(AccountId account) {
        return spaces.of(account);
    }
}
