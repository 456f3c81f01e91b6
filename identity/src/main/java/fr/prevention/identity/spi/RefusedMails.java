package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The kinds of mail that the holders of accounts do not want. */
public interface RefusedMails {

    Set<MailKind> of(AccountId account);

    /** Refuses these kinds; doing it again changes nothing. */
    void refuse(AccountId account, Set<MailKind> kinds, Instant at);

    /** Lets these kinds come again; doing it again changes nothing. */
    void allow(AccountId account, Set<MailKind> kinds);

    /** Those of these accounts that refuse that kind. */
    Set<AccountId> refusing(MailKind kind, Collection<AccountId> accounts);
}
