package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A biscuit factory of Hauts-de-France, and a vineyard that another fund follows. */
final class KnownEstablishments implements EstablishmentDirectory, FundCorrespondence {

    static final EstablishmentId MARAIS = new EstablishmentId(FundPeople.id("Biscuiterie du Marais"));
    static final EstablishmentId ELSEWHERE = new EstablishmentId(FundPeople.id("Domaine des Alpilles"));

    private static final List<EstablishmentCard> CARDS = List.of(
            card(MARAIS, "90010251800017", "Biscuiterie du Marais", "80100", "Abbeville", "CARSAT-HDF"),
            card(ELSEWHERE, "90010250000015", "Domaine des Alpilles", "13210", "Saint-Rémy-de-Provence", "CARSAT-SE"));

    @Override
    public Optional<EstablishmentCard> card(EstablishmentId id) {
        return CARDS.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    @Override
    public List<EstablishmentCard> cards(Collection<EstablishmentId> ids) {
        return CARDS.stream().filter(card -> ids.contains(card.id())).toList();
    }

    @Override
    public Optional<ProfileView> profile(Actor actor, EstablishmentId id) {
        return Optional.empty();
    }

    @Override
    public List<EstablishmentId> reachedAt(EmailAddress address) {
        return List.of();
    }

    @Override
    public List<ProgressRecipient> progressRecipients(EstablishmentId id) {
        return List.of();
    }

    @Override
    public void send(Actor actor, SendFundMessage command) {
        throw new UnsupportedOperationException("a fund does not write to itself");
    }

    @Override
    public List<FundMessageView> sentBy(Actor actor, EstablishmentId establishment) {
        return Stream.of(establishment)
                .filter(MARAIS::equals)
                .map(marais -> new FundMessageView(
                        FundPeople.id("message"),
                        "Visite de l'atelier",
                        "Pouvez-vous venir <jeudi> ?",
                        "Isabelle Marchand",
                        Instant.parse("2026-11-18T10:00:00Z")))
                .toList();
    }

    private static EstablishmentCard card(
            EstablishmentId id, String siret, String name, String postalCode, String commune, String fund) {
        return new EstablishmentCard(
                id,
                new Siret(siret),
                name,
                "4 quai de la Pointe",
                new PostalCode(postalCode),
                commune,
                null,
                new RegionalFundCode(fund),
                fund,
                "D",
                86,
                "T3",
                Instant.parse("2026-09-01T08:00:00Z"),
                true,
                3);
    }
}
