package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.users.Roster;
import java.time.Instant;
import java.util.Optional;

/** The users of each organisation. */
public interface Rosters {

    /**
     * The users of an organisation in the roles that it gives, ended accesses left out; nobody else can read them this way
     * before the end of the transaction. Empty when nobody ever acted for such an organisation.
     */
    Optional<Roster> held(OrganisationKind kind, String key);

    /** The same for an organisation that may act here for the first time: it is registered under its name. */
    Roster held(Organisation organisation, Instant at);

    /** Lets an account act for the organisation no more, in any role, until it is resumed. */
    void suspend(OrganisationKind kind, String key, AccountId account, Instant at);

    /** Lets an account act for the organisation again. */
    void resume(OrganisationKind kind, String key, AccountId account);

    /** Says whether this user is a contact of the service about the portal. */
    void markContact(OrganisationKind kind, String key, AccountId account, boolean contact);

    /** Whether the account acts for some organisation on that day, this one left aside. */
    boolean actsElsewhere(AccountId account, OrganisationKind kind, String key, Instant at);

    /** The highest rank ever given to a login {@code stem.rank}, 0 when there was none. */
    int highestRank(String stem);
}
