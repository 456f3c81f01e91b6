package fr.prevention.web.identity.account;

import fr.prevention.platform.provider.IdentityProvider;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import org.springframework.stereotype.Component;

/** What every page of {@code Mon compte} shares: its sections, and the form of the page with its faults. */
@Component
class AccountFrame {

    private final IdentityProvider provider;
    private final Texts texts;

    AccountFrame(IdentityProvider provider, Texts texts) {
        this.provider = provider;
        this.texts = texts;
    }

    FormErrors noErrors() {
        return new FormErrors(texts);
    }

    AccountShell shell(AccountSection current, Typed typed, FormErrors errors) {
        return new AccountShell(AccountSection.all(provider), current, typed, errors);
    }
}
