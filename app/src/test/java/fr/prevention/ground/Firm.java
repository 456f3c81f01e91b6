package fr.prevention.ground;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;

/**
 * An establishment of these tests with its account.
 *
 * @param siret its login, as stored
 * @param account address of the account
 * @param head address of its head
 * @param contact address of the person who keeps its space up to date
 */
public record Firm(
        EstablishmentId id, String siret, String name, String account, String head, String contact, Actor actor) {}
