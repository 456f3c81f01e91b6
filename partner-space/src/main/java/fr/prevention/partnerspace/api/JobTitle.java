package fr.prevention.partnerspace.api;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person does in the structure (fonction), in one line of 1 to 20 characters, as typed: {@code Bénévole}. */
public record JobTitle(String value) {

    public static final int LONGEST = 20;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    public JobTitle {
        if (!value.equals(line(value)) || value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a job title is one line of 1 to 20 characters");
        }
    }

    /** The job title that somebody typed; empty when it is empty or too long. */
    public static Optional<JobTitle> parse(String typed) {
        return Optional.of(line(typed))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .map(JobTitle::new);
    }

    private static String line(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
