package fr.prevention.web.identity.account;

import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.Role;
import java.util.List;

/**
 * {@code Courriels}.
 *
 * @param kinds those that this person receives and may refuse
 * @param asked the roles of this person to which mails ask something, which always leave
 */
public record MailsPage(AccountShell shell, List<MailKind> kinds, List<Role> asked) {}
