package portail.architecture;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The identifiers that the glossary gives for the words of the domain. */
public record Glossary(Set<String> identifiers) {

    private static final Pattern ROW =
            Pattern.compile("^\\|[^|]+\\|[^|]+\\|\\s*`(\\w+)`\\s*\\|\\s*$", Pattern.MULTILINE);

    static Glossary in(String markdown) {
        return new Glossary(ROW.matcher(markdown)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean has(String identifier) {
        return identifiers.contains(identifier);
    }
}
