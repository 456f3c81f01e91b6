package fr.prevention.web.identity;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * The sign-in page.
 *
 * @param wanted where to go afterwards, or empty
 * @param expired whether the visitor's session has just died
 * @param kept whether what was typed waits for the visitor behind the sign-in
 * @param tooLong whether what was typed was too long to be kept
 * @param signedOut whether the visitor has just left
 * @param demoAccounts the accounts to try, in demo mode only
 * @param demoPassword their password, in demo mode only
 */
public record SignInPage(
        Typed typed,
        FormErrors errors,
        String wanted,
        boolean expired,
        boolean kept,
        boolean tooLong,
        boolean signedOut,
        List<DemoAccounts.DemoAccount> demoAccounts,
        String demoPassword) {}
