package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.FactorMissing;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.SecondFactor.CodeKind;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.spi.SecondFactors;
import fr.prevention.identity.spi.SecondFactors.KeptFactor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the code of a second factor, in one transaction with what is told of it. */
@Component
class CodeTaking {

    private final SecondFactors factors;
    private final SecurityChanges changes;
    private final Clock clock;

    CodeTaking(SecondFactors factors, SecurityChanges changes, Clock clock) {
        this.factors = factors;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CodeKind take(AccountId account, String code) {
        changes.active(account);
        var factor = factors.of(account)
                .filter(KeptFactor::isOn)
                .orElseThrow(() -> new IdentityRefused(new FactorMissing()));
        var step = factor.secret().stepOf(code, clock.instant());
        if (step.isPresent() && factors.takeStep(account, step.getAsLong())) {
            return CodeKind.APPLICATION;
        }
        if (RecoveryCode.parse(code)
                .filter(recovery -> factors.take(account, recovery))
                .isEmpty()) {
            throw new IdentityRefused(new WrongCode());
        }
        changes.tell(account, SecurityChange.RECOVERY_CODE_USED);
        return CodeKind.RECOVERY;
    }
}
