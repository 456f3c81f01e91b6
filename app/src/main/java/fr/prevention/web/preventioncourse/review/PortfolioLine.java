package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.Siret;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioRow;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.frame.Words;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of the portfolio as it is shown.
 *
 * @param siret in groups, as people read it
 * @param waitingSince a date, or empty
 * @param lastChange a date, or empty
 * @param enrolled whether the profile was validated: before, the course is closed
 */
public record PortfolioLine(
        EstablishmentId establishment,
        String siret,
        String name,
        String commune,
        String department,
        String bracket,
        String officer,
        boolean enrolled,
        List<Mark> marks,
        String lastChange,
        String waitingSince) {

    /**
     * The state of one step, as small as it gets.
     *
     * @param modified changed since it was approved
     */
    public record Mark(StepCode step, StepStatus status, boolean modified) {

        /** Whether the fund has something to read there. */
        public boolean calls() {
            return status == StepStatus.COMPLETE || modified;
        }

        /** The class that draws it. */
        public String style() {
            return switch (status) {
                case TO_DO -> "mark-todo";
                case IN_PROGRESS -> "mark-progress";
                case COMPLETE -> "mark-complete";
                case TO_COMPLETE -> "mark-return";
                case APPROVED -> modified ? "mark-changed" : "mark-good";
            };
        }
    }

    static PortfolioLine of(PortfolioRow row) {
        return new PortfolioLine(
                row.establishment(),
                Siret.parse(row.siret()).map(Siret::formatted).orElse(row.siret()),
                row.name(),
                row.commune(),
                row.department(),
                row.headcountBracket(),
                row.officerName(),
                row.enrolledValidatedAt() != null,
                new TreeMap<>(row.steps())
                        .entrySet().stream()
                                .map(step -> new Mark(
                                        step.getKey(),
                                        step.getValue(),
                                        row.modifiedSinceApproval().contains(step.getKey())))
                                .toList(),
                day(row.lastChangeAt()),
                day(row.waitingSince()));
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : Words.shortDay(instant);
    }
}
