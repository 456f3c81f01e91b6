package fr.prevention.establishment.domain;

import com.fasterxml.uuid.Generators;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A place of work that a regional fund follows. It is enrolled once, under its SIRET, by the fund in charge of its
 * department; it is never deleted. Its fund may give it another SIRET, as when the firm moves.
 */
public final class Establishment implements AggregateRoot<Establishment, EstablishmentId> {

    private final EstablishmentId id;
    private Siret siret;
    private final String name;
    private final Location location;
    private final @Nullable PhoneNumber phone;
    private final Classification classification;
    private final Revision enrolment;
    private final long version;

    private Establishment(
            EstablishmentId id,
            Siret siret,
            String name,
            Location location,
            @Nullable PhoneNumber phone,
            Classification classification,
            Revision enrolment,
            long version) {
        this.id = id;
        this.siret = siret;
        this.name = name;
        this.location = location;
        this.phone = phone;
        this.classification = classification;
        this.enrolment = enrolment;
        this.version = version;
    }

    /** Takes an establishment into the programme, in the department and under the fund found for its address. */
    public static Establishment enrol(
            EnrolEstablishment command,
            String department,
            RegionalFundCode fund,
            HeadcountScale scale,
            Revision enrolment) {
        return new Establishment(
                command.id(),
                command.siret(),
                command.name(),
                new Location(command.addressLine(), command.postalCode(), command.commune(), department, fund),
                command.phone(),
                new Classification(
                        command.ctnSector(),
                        command.headcount(),
                        scale.bracketOf(command.headcount()).code()),
                enrolment,
                0);
    }

    public static Establishment reconstitute(
            EstablishmentId id,
            Siret siret,
            String name,
            Location location,
            @Nullable PhoneNumber phone,
            Classification classification,
            Revision enrolment,
            long version) {
        return new Establishment(id, siret, name, location, phone, classification, enrolment, version);
    }

    /** The fact of its enrolment, for the other contexts. */
    public EstablishmentEnrolled enrolled() {
        return new EstablishmentEnrolled(
                id,
                siret.value(),
                name,
                location.department(),
                location.fund(),
                location.commune(),
                classification.ctnSector(),
                classification.headcount(),
                classification.headcountBracket(),
                enrolment.author(),
                enrolment.authorName(),
                enrolment.at());
    }

    /**
     * Gives it another SIRET, as when the firm moves; that nobody else bears it is known to the place where establishments
     * are kept.
     *
     * @return what happened, or nothing when it bears that SIRET already
     */
    public Optional<EstablishmentSiretChanged> changeSiret(Siret next, Actor actor, String reason, Instant at) {
        if (next.equals(siret)) {
            return Optional.empty();
        }
        Siret previous = siret;
        siret = next;
        return Optional.of(new EstablishmentSiretChanged(
                Generators.timeBasedEpochRandomGenerator().generate(),
                id,
                previous.value(),
                next.value(),
                actor.account(),
                actor.displayName(),
                reason,
                at));
    }

    /** Whether the other is the same enrolment submitted again, not another one that collides with it. */
    public boolean isSameEnrolmentAs(Establishment other) {
        return id.equals(other.id) && siret.equals(other.siret);
    }

    @Override
    public EstablishmentId getId() {
        return id;
    }

    public Siret siret() {
        return siret;
    }

    public String name() {
        return name;
    }

    public Location location() {
        return location;
    }

    public @Nullable PhoneNumber phone() {
        return phone;
    }

    public Classification classification() {
        return classification;
    }

    public Revision enrolment() {
        return enrolment;
    }

    public RegionalFundCode fund() {
        return location.fund();
    }

    public long version() {
        return version;
    }
}
