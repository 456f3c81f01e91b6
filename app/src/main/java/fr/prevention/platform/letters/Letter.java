package fr.prevention.platform.letters;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a mail says, before it is laid out as words and as HTML.
 *
 * @param greeting the opening line
 * @param introduction paragraphs before the quotation
 * @param quotation words of a person, as typed, "" when there are none
 * @param items a list, possibly empty
 * @param conclusion paragraphs after
 * @param actionLabel what the link invites to
 */
public record Letter(
        String subject,
        String greeting,
        List<String> introduction,
        String quotation,
        List<String> items,
        List<String> conclusion,
        String actionLabel,
        URI action) {

    public Letter {
        introduction = List.copyOf(introduction);
        items = List.copyOf(items);
        conclusion = List.copyOf(conclusion);
    }

    /** The same letter under another opening line. */
    Letter withGreeting(String other) {
        return new Letter(subject, other, introduction, quotation, items, conclusion, actionLabel, action);
    }

    /** The same letter with one more paragraph at its end. */
    Letter withPostscript(String paragraph) {
        List<String> more = new ArrayList<>(conclusion);
        Collections.addAll(more, paragraph);
        return new Letter(subject, greeting, introduction, quotation, items, more, actionLabel, action);
    }
}
