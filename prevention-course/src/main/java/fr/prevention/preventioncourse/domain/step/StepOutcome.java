package fr.prevention.preventioncourse.domain.step;

import fr.prevention.preventioncourse.api.TimelineEntry;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What an act did to a step.
 *
 * @param facts what goes in the timeline, in order; empty when the act had no effect
 * @param fundToBeTold whether the step has become complete in a round the fund was not told of yet
 */
public record StepOutcome(List<TimelineEntry> facts, boolean fundToBeTold) implements ValueObject {

    static final StepOutcome NOTHING = new StepOutcome(List.of(), false);

    public boolean hasEffect() {
        return !facts.isEmpty();
    }
}
