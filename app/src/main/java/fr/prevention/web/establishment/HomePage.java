package fr.prevention.web.establishment;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import fr.prevention.preventioncourse.api.NewsCatalogue.NewsItem;
import fr.prevention.preventioncourse.api.StepStatus;
import java.util.List;
import java.util.Optional;

/**
 * The home of an establishment.
 *
 * @param officer the prevention officer in charge, or empty
 */
public record HomePage(EstablishmentCard card, String officer, List<StepSummary> steps, List<NewsItem> news) {

    public boolean open() {
        return card.profileValidatedAt() != null;
    }

    /** The step to work on: what the fund sent back first, then what was begun, then the first one left. */
    public Optional<StepSummary> next() {
        return first(StepStatus.TO_COMPLETE)
                .or(() -> first(StepStatus.IN_PROGRESS))
                .or(() -> first(StepStatus.TO_DO));
    }

    /** The key of the sentence that says what to do next. */
    public String nextWords() {
        if (!open()) {
            return "home.next.profile";
        }
        return next().map(step -> switch (step.status()) {
                    case TO_COMPLETE -> "home.next.complement";
                    case TO_DO -> "home.next.begin";
                    case IN_PROGRESS, COMPLETE, APPROVED -> "home.next.continue";
                })
                .orElseGet(() -> first(StepStatus.COMPLETE).isPresent() ? "home.next.waiting" : "home.next.done");
    }

    private Optional<StepSummary> first(StepStatus status) {
        return steps.stream().filter(step -> step.status() == status).findFirst();
    }
}
