package fr.prevention.establishment.domain;

import java.util.List;

/** The brackets of headcount; every possible headcount falls in exactly one. */
public record HeadcountScale(List<HeadcountBracket> brackets) {

    public HeadcountScale {
        brackets = List.copyOf(brackets);
    }

    /** The bracket of a number of people employed; exactly 20 is still in the first. */
    public HeadcountBracket bracketOf(int headcount) {
        return brackets.stream()
                .filter(bracket -> bracket.covers(headcount))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bracket for a headcount of " + headcount));
    }
}
