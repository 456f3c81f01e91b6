package fr.prevention.web.identity.account;

import fr.prevention.identity.api.SignInHistory.PastSignIn;
import fr.prevention.platform.security.OwnSessions.OwnSession;
import java.util.List;

/** {@code Sessions et connexions}. */
public record SessionsPage(AccountShell shell, List<OwnSession> sessions, List<PastSignIn> past) {}
