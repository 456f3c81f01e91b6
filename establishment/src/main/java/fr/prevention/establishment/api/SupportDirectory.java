package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finding the establishments that a person of a fund may help; nothing is found for anybody else, nor of another fund. */
public interface SupportDirectory {

    /** One page of the establishments of the fund, by name, in two statements. */
    SupportPage page(Actor actor, SupportQuery query);

    /** One of them. */
    Optional<SupportedEstablishment> establishment(Actor actor, EstablishmentId id);

    /**
     * Which establishments.
     *
     * @param text part of the SIRET, the name, the commune or an address of the profile; empty for all
     * @param also establishments that are found whatever the text, because their account was
     * @param page from 1
     */
    record SupportQuery(RegionalFundCode fund, String text, Collection<EstablishmentId> also, int page, int size) {}

    /** A page and how many there are on all pages. */
    record SupportPage(List<SupportedEstablishment> rows, int total) {}

    /**
     * An establishment as its helpdesk sees it.
     *
     * @param head address of the head of the establishment, null when unknown
     * @param contact address of the person who keeps its space, null when unknown
     */
    record SupportedEstablishment(
            EstablishmentId id,
            Siret siret,
            String name,
            PostalCode postalCode,
            String commune,
            RegionalFundCode fund,
            @Nullable EmailAddress head,
            @Nullable EmailAddress contact) {}
}
