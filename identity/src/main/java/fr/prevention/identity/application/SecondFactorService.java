package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefusal.FactorMissing;
import fr.prevention.identity.api.IdentityRefusal.FactorOnAlready;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.SecondFactor;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import fr.prevention.identity.spi.SecondFactors;
import fr.prevention.identity.spi.SecondFactors.KeptFactor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SecondFactorService implements SecondFactor {

    private final SecondFactors factors;
    private final CodeTaking codes;
    private final AttemptThrottle attempts;
    private final SecurityChanges changes;
    private final Clock clock;

    SecondFactorService(
            SecondFactors factors, CodeTaking codes, AttemptThrottle attempts, SecurityChanges changes, Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.attempts = attempts;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FactorState state(AccountId account) {
        return factors.of(account)
                .filter(KeptFactor::isOn)
                .map(factor -> new FactorState(factor.confirmedAt(), factors.recoveryCodesLeft(account)))
                .orElseGet(() -> new FactorState(null, 0));
    }

    @Override
    @Transactional
    public FactorProposal propose(Actor actor) {
        var factor = factors.propose(actor.account(), TotpSecret.random(), clock.instant());
        if (factor.isOn()) {
            throw new IdentityRefused(new FactorOnAlready());
        }
        return proposal(factor, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FactorProposal> proposed(Actor actor) {
        return factors.of(actor.account()).filter(factor -> !factor.isOn()).map(factor -> proposal(factor, actor));
    }

    private static FactorProposal proposal(KeptFactor factor, Actor actor) {
        return new FactorProposal(factor.secret().grouped(), factor.secret().address(actor.login()));
    }

    @Override
    @Transactional
    public List<String> confirm(Actor actor, String code) {
        var account = actor.account();
        var factor = factors.of(account).orElseThrow(() -> new IdentityRefused(new FactorMissing()));
        if (factor.isOn()) {
            throw new IdentityRefused(new FactorOnAlready());
        }
        var now = clock.instant();
        var step = factor.secret().stepOf(code, now).orElseThrow(() -> new IdentityRefused(new WrongCode()));
        if (!factors.confirm(account, step, now)) {
            throw new IdentityRefused(new FactorOnAlready());
        }
        var fresh = freshCodes(account);
        changes.tell(account, SecurityChange.FACTOR_ON);
        return fresh;
    }

    @Override
    @Transactional
    public List<String> renewRecoveryCodes(Actor actor) {
        var account = actor.account();
        if (factors.of(account).filter(KeptFactor::isOn).isEmpty()) {
            throw new IdentityRefused(new FactorMissing());
        }
        var fresh = freshCodes(account);
        changes.tell(account, SecurityChange.RECOVERY_CODES_RENEWED);
        return fresh;
    }

    @Override
    @Transactional
    public void turnOff(Actor actor) {
        if (factors.remove(actor.account())) {
            changes.tell(actor.account(), SecurityChange.FACTOR_OFF);
        }
    }

    /** Without a transaction of its own: what is counted of the tries outlives the refusal. */
    @Override
    public CodeKind verify(AccountId account, String code) {
        var who = account.value().toString();
        attempts.take(Door.SECOND_FACTOR, who).ifPresent(wait -> {
            throw new IdentityRefused(new TooManyAttempts(wait));
        });
        var kind = codes.take(account, code);
        attempts.forget(Door.SECOND_FACTOR, who);
        return kind;
    }

    private List<String> freshCodes(AccountId account) {
        var fresh = RecoveryCode.freshSet();
        factors.replaceRecoveryCodes(account, fresh);
        return fresh.stream().map(RecoveryCode::grouped).toList();
    }
}
