package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second factors of the accounts, one each at most, with their recovery codes. Nothing of them is readable at rest. */
public interface SecondFactors {

    Optional<KeptFactor> of(AccountId account);

    int recoveryCodesLeft(AccountId account);

    /** How long a secret is proposed before another one is. */
    Duration PROPOSAL_LIFE = Duration.ofHours(1);

    /** Keeps a secret that is not confirmed yet, unless one is on, or was proposed of late: the one kept is given back. */
    KeptFactor propose(AccountId account, TotpSecret secret, Instant at);

    /** Turns a proposed factor on; of several at the same moment one does. Whether it was this one. */
    boolean confirm(AccountId account, long step, Instant at);

    /** Takes the code of a step, once, and none of a step before it. Whether it was taken. */
    boolean takeStep(AccountId account, long step);

    /** Takes a recovery code, once. Whether it was taken. */
    boolean take(AccountId account, RecoveryCode code);

    /** Keeps these codes in place of those before. */
    void replaceRecoveryCodes(AccountId account, List<RecoveryCode> codes);

    /** Takes the factor away with its codes. Whether there was one that was on. */
    boolean remove(AccountId account);

    /**
     * A factor as it is kept.
     *
     * @param confirmedAt since when it is asked, null as long as it is only proposed
     */
    record KeptFactor(TotpSecret secret, @Nullable Instant confirmedAt) {

        public boolean isOn() {
            return confirmedAt != null;
        }
    }
}
