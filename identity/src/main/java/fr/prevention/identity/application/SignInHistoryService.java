package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.api.SignInHistory;
import fr.prevention.identity.api.SignInMeans;
import fr.prevention.identity.spi.PastSignIns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignInHistoryService implements SignInHistory {

    private static final Duration KEPT = Duration.ofDays(183);

    private final PastSignIns past;
    private final SecurityChanges changes;
    private final Clock clock;

    SignInHistoryService(PastSignIns past, SecurityChanges changes, Clock clock) {
        this.past = past;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void accepted(AccountId account, SignInMeans means, Provenance from, boolean knownBrowser) {
        var first = !past.hasAccepted(account);
        past.add(id(), account, new PastSignIn(clock.instant(), means, true, from));
        if (!knownBrowser && !first) {
            changes.warn(account, SecurityChange.NEW_DEVICE);
        }
    }

    @Override
    @Transactional
    public void refused(String login, SignInMeans means, Provenance from) {
        LoginIdentifier.parse(login)
                .ifPresent(typed -> past.add(id(), typed, new PastSignIn(clock.instant(), means, false, from)));
    }

    @Override
    @Transactional
    public void refused(AccountId account, SignInMeans means, Provenance from) {
        past.add(id(), account, new PastSignIn(clock.instant(), means, false, from));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastSignIn> newestOf(AccountId account, int most) {
        return past.newestOf(account, most);
    }

    @Override
    @Transactional
    public void forgetOld() {
        past.forgetBefore(clock.instant().minus(KEPT));
    }

    private static UUID id() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }
}
