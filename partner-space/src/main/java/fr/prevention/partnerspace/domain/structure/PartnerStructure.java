package fr.prevention.partnerspace.domain.structure;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * An association or a counter that helps people get their rights. It exists once, whatever the number of bodies it works
 * with: its name and its postal code tell it apart. Everything that is counted in it is counted while it is held.
 */
public final class PartnerStructure implements AggregateRoot<PartnerStructure, StructureId> {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final StructureId id;
    private final Instant registeredAt;
    private final long version;
    private StructureDetails details;
    private Touch lastChange;

    private PartnerStructure(
            StructureId id, StructureDetails details, Instant registeredAt, Touch lastChange, long version) {
        this.id = id;
        this.details = details;
        this.registeredAt = registeredAt;
        this.lastChange = lastChange;
        this.version = version;
    }

    /** Who wrote it as it stands, and when; "" where it was not kept. */
    public record Touch(String by, Instant at) {}

    public static PartnerStructure register(StructureDetails details, Touch by) {
        return new PartnerStructure(StructureId.next(), details, by.at(), by, 0);
    }

    public static PartnerStructure reconstitute(
            StructureId id, StructureDetails details, Instant registeredAt, Touch lastChange, long version) {
        return new PartnerStructure(id, details, registeredAt, lastChange, version);
    }

    @Override
    public StructureId getId() {
        return id;
    }

    public void change(StructureDetails changed, Touch by) {
        details = changed;
        lastChange = by;
    }

    /** What tells structures apart: the name without accents, case and signs, and the postal code. */
    public static String knownAs(StructureDetails details) {
        return knownAs(details.name(), details.postalCode());
    }

    public static String knownAs(String name, PostalCode postalCode) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = NOT_LETTERS.matcher(plain.replaceAll("\\p{M}+", "")).replaceAll(" ");
        return letters.strip() + " " + postalCode.value();
    }

    public StructureDetails details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    public StructureSize size() {
        return details.size();
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Touch lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
