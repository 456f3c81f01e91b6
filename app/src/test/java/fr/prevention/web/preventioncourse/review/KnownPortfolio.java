package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A portfolio that remembers what it was asked, and answers with the rows it was given. */
final class KnownPortfolio implements PortfolioOverview, PortfolioAssignment {

    final List<PortfolioQuery> queries = new ArrayList<>();
    final List<AssignOfficer> assigned = new ArrayList<>();
    List<PortfolioRow> rows = List.of();

    void reset(List<PortfolioRow> known) {
        queries.clear();
        assigned.clear();
        rows = known;
    }

    @Override
    public PortfolioPage page(Actor actor, RegionalFundCode fund, PortfolioQuery query) {
        queries.add(query);
        List<PortfolioRow> found = found(query);
        return new PortfolioPage(
                found.stream()
                        .skip((query.page() - 1L) * query.size())
                        .limit(query.size())
                        .toList(),
                found.size(),
                query.page(),
                query.size(),
                (int) rows.stream()
                        .filter(row ->
                                query.officer() == null || query.officer().equals(row.officer()))
                        .filter(row -> row.waitingSince() != null)
                        .count());
    }

    @Override
    public List<OfficerOption> officers(Actor actor, RegionalFundCode fund) {
        return List.of(new OfficerOption(CLAIRE.account(), CLAIRE.displayName()));
    }

    @Override
    public List<PortfolioRow> export(Actor actor, RegionalFundCode fund, PortfolioQuery query) {
        queries.add(query);
        return found(query);
    }

    @Override
    public void assign(Actor actor, AssignOfficer command) {
        assigned.add(command);
    }

    private List<PortfolioRow> found(PortfolioQuery query) {
        return rows.stream()
                .filter(row -> !query.unassigned() || row.officer() == null)
                .filter(row -> query.officer() == null || query.officer().equals(row.officer()))
                .filter(row -> row.name().contains(query.text()))
                .filter(row -> !query.awaitingReview() || row.waitingSince() != null)
                .toList();
    }

    /** An establishment followed by Claire Martin: E1 approved then modified, E2 complete. */
    static PortfolioRow followed(String name) {
        return row(name, CLAIRE);
    }

    static PortfolioRow row(String name, Actor officer) {
        return new PortfolioRow(
                new EstablishmentId(FundPeople.id(name)),
                "90010251800017",
                name,
                "Abbeville",
                "80",
                "D",
                "T3",
                officer.account(),
                officer.displayName(),
                Instant.parse("2026-09-01T08:00:00Z"),
                Map.of(
                        new StepCode("E1"), StepStatus.APPROVED,
                        new StepCode("E2"), StepStatus.COMPLETE,
                        new StepCode("E3"), StepStatus.IN_PROGRESS,
                        new StepCode("E4"), StepStatus.TO_DO),
                Set.of(new StepCode("E1")),
                Instant.parse("2026-11-20T15:00:00Z"),
                Instant.parse("2026-11-19T15:00:00Z"));
    }
}
