package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.PasskeyCopied;
import fr.prevention.identity.api.IdentityRefusal.UnknownPasskey;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasskeyId;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.spi.KeptPasskeys;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PasskeysService implements Passkeys {

    private final KeptPasskeys passkeys;
    private final SecurityChanges changes;
    private final Clock clock;

    PasskeysService(KeptPasskeys passkeys, SecurityChanges changes, Clock clock) {
        this.passkeys = passkeys;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Passkey> of(AccountId account) {
        return passkeys.of(account);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Passkey> byCredential(String credentialId) {
        return passkeys.byCredential(credentialId);
    }

    @Override
    @Transactional
    public void add(Actor actor, AddPasskey command) {
        var passkey = new Passkey(
                PasskeyId.next(), actor.account(), name(command.label()), command.content(), clock.instant(), null);
        passkeys.add(passkey, MOST);
        changes.tell(actor.account(), SecurityChange.PASSKEY_ADDED);
    }

    @Override
    @Transactional
    public void used(String credentialId, long signatureCount, boolean backedUp) {
        if (!passkeys.noteUse(credentialId, signatureCount, backedUp, clock.instant())) {
            throw new IdentityRefused(new PasskeyCopied());
        }
    }

    @Override
    @Transactional
    public void rename(Actor actor, PasskeyId id, String label) {
        if (!passkeys.rename(actor.account(), id, name(label))) {
            throw new IdentityRefused(new UnknownPasskey());
        }
    }

    @Override
    @Transactional
    public void remove(Actor actor, PasskeyId id) {
        if (passkeys.remove(actor.account(), id)) {
            changes.tell(actor.account(), SecurityChange.PASSKEY_REMOVED);
        }
    }

    private static String name(String label) {
        var name = label.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_LABEL) {
            throw new IllegalArgumentException("the name of a passkey has 1 to 60 characters");
        }
        return name;
    }
}
