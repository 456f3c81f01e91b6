package fr.prevention.partnerspace.api;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a technician writes in a request. Equal contents are the same work.
 *
 * @param consent whether the person agreed that the request be made
 * @param consentOn the day of that agreement
 * @param answers to the kind's own questions, by code: a text, {@code OUI} or {@code NON}, an ISO date, the code of an option
 */
public record RequestContent(
        ConcernedPerson person,
        boolean consent,
        @Nullable LocalDate consentOn,
        Map<String, String> answers,
        String comment)
        implements ValueObject {

    /** Most characters of the comment. */
    public static final int COMMENT_LENGTH = 2000;

    public static final RequestContent EMPTY = new RequestContent(ConcernedPerson.NOBODY, false, null, Map.of(), "");

    public RequestContent {
        Map<String, String> given = new TreeMap<>(answers);
        given.replaceAll((question, answer) -> answer.strip());
        given.values().removeIf(String::isEmpty);
        answers = Collections.unmodifiableMap(given);
        comment = comment.strip();
    }
}
