package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.time.LocalDate;
import java.util.List;

/** How many requests a body received, from whom, of which kind, and how fast they were closed. */
public interface RequestFigures {

    /**
     * The figures of the requests sent between two days, both included. Refused: {@code UnknownRequest} when the actor is not an
     * agent of the body.
     */
    Figures figures(Actor actor, BodyCode body, LocalDate from, LocalDate to);

    /** The same requests counted in three ways. */
    record Figures(Line total, List<Line> byStructure, List<Line> byKind, List<Delay> byDelay) {}

    /**
     * Requests counted together.
     *
     * @param late open, waiting for the body, and past the due date
     * @param inTime closed by the body no later than the due date
     * @param averageDays mean days from sending to the body's decision, -1 when none was decided
     */
    record Line(
            String key,
            String label,
            int received,
            int open,
            int done,
            int refused,
            int cancelled,
            int late,
            int inTime,
            int averageDays) {}

    /** Requests that the body decided within a number of days. */
    record Delay(DelayBracket bracket, int count) {}

    /** Days from sending to the body's decision. */
    enum DelayBracket {
        UP_TO_7,
        UP_TO_15,
        UP_TO_30,
        UP_TO_60,
        MORE
    }
}
