package fr.prevention.web.identity.account;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * What every page of {@code Mon compte} shares.
 *
 * @param current the section that is open
 * @param typed what stands in the form of the page
 */
public record AccountShell(List<AccountSection> sections, AccountSection current, Typed typed, FormErrors errors) {}
