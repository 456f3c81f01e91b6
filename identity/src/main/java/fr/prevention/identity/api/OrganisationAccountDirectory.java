package fr.prevention.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The accounts of organisations that have one each, such as establishments: what a helpdesk sees of them, never a secret.
 * Whoever calls it has decided that the organisations may be read.
 */
public interface OrganisationAccountDirectory {

    /** The account of each of these organisations that has one, by key, in one statement; the oldest where there are several. */
    Map<String, OrganisationAccount> accountsOf(OrganisationKind kind, Role role, Collection<String> keys);

    /** The keys of the organisations whose account has an address that holds this text, at most as many as the limit. */
    List<String> keysByEmail(OrganisationKind kind, Role role, String part, int limit);

    /**
     * The account of an organisation.
     *
     * @param active whether it can come in
     * @param hasPassword whether a password was chosen
     */
    record OrganisationAccount(
            AccountId id, String login, String displayName, EmailAddress email, boolean active, boolean hasPassword) {}
}
