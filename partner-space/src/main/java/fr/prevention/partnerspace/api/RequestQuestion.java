package fr.prevention.partnerspace.api;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A question that a kind of request asks beside the common ones.
 *
 * @param help what it is for, "" when the label says enough
 * @param options what may be chosen, for a choice
 */
public record RequestQuestion(String code, String label, String help, Type type, boolean required, List<Option> options)
        implements ValueObject {

    /** Most characters of an answer in free text. */
    public static final int TEXT_LENGTH = 1000;

    /** The answer to a yes-or-no question. */
    public static final String YES = "OUI";

    /** The answer to a yes-or-no question. */
    public static final String NO = "NON";

    public RequestQuestion {
        options = List.copyOf(options);
    }

    /** How a question is answered. */
    public enum Type {
        TEXT,
        YES_NO,
        DATE,
        CHOICE
    }

    /** What may be chosen. */
    public record Option(String code, String label) implements ValueObject {}
}
