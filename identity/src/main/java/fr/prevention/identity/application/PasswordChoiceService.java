package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.PasswordConfirmation;
import fr.prevention.identity.api.PasswordWeakness;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.Accounts;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class PasswordChoiceService implements PasswordChoice {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordPolicy policy;
    private final PasswordConfirmation confirmation;
    private final PasswordWriting writing;

    PasswordChoiceService(
            Accounts accounts,
            PasswordRules rules,
            PasswordPolicy policy,
            PasswordConfirmation confirmation,
            PasswordWriting writing) {
        this.accounts = accounts;
        this.rules = rules;
        this.policy = policy;
        this.confirmation = confirmation;
        this.writing = writing;
    }

    @Override
    public void choose(AccountId id, String password) {
        var account = active(id);
        writing.choose(id, rules.accepted(id, account.login(), password), Author.PORTAL);
    }

    @Override
    public void change(Actor actor, String current, String next) {
        var account = active(actor.account());
        confirmation.confirm(actor, current);
        writing.choose(actor.account(), rules.accepted(actor.account(), account.login(), next), Author.of(actor));
    }

    @Override
    public Set<PasswordWeakness> weaknesses(String login, String password) {
        return policy.weaknesses(password, new LoginIdentifier(login));
    }

    @Override
    public int minimumLength() {
        return policy.minimumLength();
    }

    private Account active(AccountId id) {
        return accounts.byId(id).filter(Account::isActive).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }
}
