package fr.prevention.identity.application;

import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.domain.audit.ChainWalk;
import fr.prevention.identity.spi.AuditChain;
import fr.prevention.identity.spi.AuditChecks;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: a long trail is read in small steps that hold nobody up. */
@Service
class AuditVerificationService implements AuditVerification {

    private static final int STEP = 1000;

    private final AuditChain chain;
    private final AuditChecks checks;
    private final Clock clock;

    AuditVerificationService(AuditChain chain, AuditChecks checks, Clock clock) {
        this.chain = chain;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Verdict verify() {
        return keep(walk(ChainWalk.to(chain.end(), Optional.empty())));
    }

    @Override
    public Verdict verify(KnownSeal known) {
        return keep(walk(ChainWalk.to(chain.end(), Optional.of(known))));
    }

    @Override
    public Optional<Check> last() {
        return checks.last();
    }

    private Verdict walk(ChainWalk walk) {
        while (walk.goesOn()) {
            var entries = chain.after(walk.reached(), STEP);
            for (var entry : entries) {
                var wrong = walk.goesOn() ? walk.follow(entry) : Optional.<Verdict>empty();
                if (wrong.isPresent()) {
                    return wrong.get();
                }
            }
            if (entries.isEmpty()) {
                break;
            }
        }
        return walk.arrive();
    }

    private Verdict keep(Verdict verdict) {
        checks.put(new Check(clock.instant(), verdict));
        return verdict;
    }
}
