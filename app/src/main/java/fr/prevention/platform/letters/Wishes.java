package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.MailPreferences;
import fr.prevention.identity.api.OrganisationKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the holders of accounts whether they want a mail that only tells something, and has such a mail say how to refuse it. */
@Component
class Wishes {

    private final MailPreferences preferences;
    private final AccountDirectory accounts;
    private final Words words;

    Wishes(MailPreferences preferences, AccountDirectory accounts, Words words) {
        this.preferences = preferences;
        this.accounts = accounts;
        this.words = words;
    }

    /** Those of these people who want mails of that kind. */
    List<AccountView> willing(MailKind kind, List<AccountView> people) {
        Set<AccountId> willing = new HashSet<>(
                preferences.willing(kind, people.stream().map(AccountView::id).toList()));
        return people.stream().filter(person -> willing.contains(person.id())).toList();
    }

    /** Whether an establishment wants them: it has one account, whose choice holds for its head and its contact alike. */
    boolean wants(MailKind kind, EstablishmentId establishment) {
        List<AccountView> account = accounts.membersOf(
                OrganisationKind.ESTABLISHMENT, establishment.value().toString(), kind.role());
        return account.isEmpty() || !willing(kind, account).isEmpty();
    }

    /** The letter with a word on how to receive no more of its kind. */
    Letter refusable(Letter letter) {
        return letter.withPostscript(words.say("recipient.choice"));
    }
}
