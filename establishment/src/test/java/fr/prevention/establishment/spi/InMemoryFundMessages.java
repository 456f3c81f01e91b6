package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import fr.prevention.establishment.domain.FundMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The messages of a test without a database. */
public final class InMemoryFundMessages implements FundMessages {

    private final List<FundMessage> rows = new ArrayList<>();

    @Override
    public synchronized Addition add(FundMessage message) {
        if (rows.stream().anyMatch(row -> isSame(row, message))) {
            return Addition.REPEATED;
        }
        rows.add(message);
        return Addition.ADDED;
    }

    @Override
    public synchronized List<FundMessageView> sentBy(EstablishmentId establishment) {
        return rows.stream()
                .filter(row -> row.establishment().equals(establishment))
                .map(row -> new FundMessageView(
                        row.id().value(),
                        row.subject(),
                        row.body(),
                        row.sending().authorName(),
                        row.sending().at()))
                .sorted(Comparator.comparing(FundMessageView::sentAt).reversed())
                .toList();
    }

    private static boolean isSame(FundMessage row, FundMessage message) {
        return row.submission().equals(message.submission())
                && row.establishment().equals(message.establishment())
                && row.subject().equals(message.subject())
                && row.body().equals(message.body());
    }
}
