package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The establishments a regional fund follows. A fund that is not the actor's is refused with {@code UnknownFund}. */
public interface PortfolioOverview {

    PortfolioPage page(Actor actor, RegionalFundCode fund, PortfolioQuery query);

    /** The prevention officers of the fund, by name. */
    List<OfficerOption> officers(Actor actor, RegionalFundCode fund);

    /** All rows of the query in its order, without paging. */
    List<PortfolioRow> export(Actor actor, RegionalFundCode fund, PortfolioQuery query);

    /** An order of the list; ties by name. */
    enum Sort {
        NAME,
        COMMUNE,
        DEPARTMENT,
        LAST_CHANGE,
        WAITING_SINCE
    }

    /**
     * What to list.
     *
     * @param text parts of words of name, SIRET or commune, all of which must be found; accents and case do not count
     * @param officer only the portfolio of this officer
     * @param unassigned only establishments that no officer follows
     * @param step the step that must have {@code status} or await review; alone it filters nothing
     * @param status some step (or {@code step}) has this status
     * @param awaitingReview some step (or {@code step}) is complete and awaits the fund
     * @param profileMissing the profile was never validated
     * @param page from 1
     * @param size rows of a page, 1 to 200
     */
    record PortfolioQuery(
            String text,
            @Nullable AccountId officer,
            boolean unassigned,
            @Nullable String department,
            @Nullable StepCode step,
            @Nullable StepStatus status,
            boolean awaitingReview,
            boolean profileMissing,
            Sort sort,
            boolean descending,
            int page,
            int size) {

        public PortfolioQuery {
            page = Math.clamp(page, 1, 1_000_000);
            size = Math.clamp(size, 1, 200);
        }
    }

    /**
     * One page of {@code total} rows.
     *
     * @param awaitingReview how many establishments of the portfolio chosen (an officer's, nobody's, or the whole fund) await the
     *     fund, whatever else the query asks for
     */
    record PortfolioPage(List<PortfolioRow> rows, int total, int page, int size, int awaitingReview) {}

    /** An officer to filter by or to assign. */
    record OfficerOption(AccountId id, String name) {}

    /**
     * An establishment of the list.
     *
     * @param officerName "" when no officer is in charge
     * @param lastChangeAt last time the establishment changed anything in its steps
     * @param waitingSince since when the oldest complete step awaits the fund, null when none does
     */
    record PortfolioRow(
            EstablishmentId establishment,
            String siret,
            String name,
            String commune,
            String department,
            String ctnSector,
            String headcountBracket,
            @Nullable AccountId officer,
            String officerName,
            @Nullable Instant enrolledValidatedAt,
            Map<StepCode, StepStatus> steps,
            Set<StepCode> modifiedSinceApproval,
            @Nullable Instant lastChangeAt,
            @Nullable Instant waitingSince) {}
}
