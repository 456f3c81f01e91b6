package fr.prevention.identity.domain.audit;

import fr.prevention.identity.api.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail with its rank and its seal. The seal covers every word of the entry, each with its length, so
 * that no two different entries read the same, and the seal of the entry before.
 *
 * @param origin where the act came from, e.g. a network address, or empty
 * @param previous the seal of the entry before
 */
public record SealedEntry(AuditEntry entry, String origin, String previous, AuditSeal seal) {

    /** Seals an entry behind the last one. */
    public static SealedEntry after(AuditSeal last, AuditEntry entry, String origin) {
        var number = last.number() + 1;
        return new SealedEntry(
                entry, origin, last.value(), new AuditSeal(number, digest(number, entry, origin, last.value())));
    }

    /** Whether the entry is still what was sealed, behind that seal. */
    public boolean isIntactAfter(AuditSeal last) {
        return previous.equals(last.value())
                && seal.number() == last.number() + 1
                && seal.value().equals(digest(seal.number(), entry, origin, previous));
    }

    /** Whether its words, its rank and the seal it names before it are those of its own seal, wherever it stands now. */
    public boolean agreesWithItself() {
        return seal.value().equals(digest(seal.number(), entry, origin, previous));
    }

    private static String digest(long number, AuditEntry entry, String origin, String previous) {
        var text = new StringBuilder();
        add(text, previous);
        add(text, Long.toString(number));
        add(text, entry.id().toString());
        add(text, entry.at().toString());
        add(text, entry.author() == null ? null : entry.author().value().toString());
        add(text, entry.authorName());
        add(
                text,
                entry.organisation() == null
                        ? null
                        : entry.organisation().kind().name());
        add(text, entry.organisation() == null ? null : entry.organisation().key());
        add(text, entry.act());
        add(text, entry.subjectKind());
        add(text, entry.subject());
        add(text, entry.subjectName());
        add(text, changes(entry));
        add(text, entry.reason());
        add(text, origin);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String changes(AuditEntry entry) {
        return entry.changes().stream()
                .map(change -> {
                    var text = new StringBuilder();
                    add(text, change.field());
                    add(text, change.before());
                    add(text, change.after());
                    return text.toString();
                })
                .collect(Collectors.joining());
    }

    private static void add(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-;");
        } else {
            text.append(value.length()).append(':').append(value).append(';');
        }
    }
}
