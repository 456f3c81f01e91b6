package fr.prevention.web.identity;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * The page between the two factors.
 *
 * @param wanted where to go afterwards, or empty
 * @param application whether the account has an application that computes codes
 * @param passkey whether the account has a passkey
 */
public record CodePage(Typed typed, FormErrors errors, String wanted, boolean application, boolean passkey) {}
