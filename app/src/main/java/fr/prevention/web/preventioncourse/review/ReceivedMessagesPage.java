package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import java.util.List;

/** What an establishment wrote to its fund, latest first. */
public record ReceivedMessagesPage(EstablishmentCard card, List<FundMessageView> messages) {}
