package fr.prevention.identity.api;

import java.util.Optional;

/** For which of its organisations a person acted last, so that the next sign-in begins there. */
public interface SpaceChoice {

    /** Remembers the organisation that the person has just chosen. */
    void remember(AccountId account, OrganisationKind kind, String key);

    /** The organisation chosen last, whether or not the person still belongs to it. */
    Optional<Chosen> last(AccountId account);

    /** An organisation, by what identifies it. */
    record Chosen(OrganisationKind kind, String key) {}
}
