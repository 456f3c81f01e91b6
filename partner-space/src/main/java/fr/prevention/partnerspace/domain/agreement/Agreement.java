package fr.prevention.partnerspace.domain.agreement;

import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementSettled;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooEarly;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooLate;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a partner structure with a health-insurance body: dated, both ends included, and limited. Its state is
 * never stored, it follows from the day. Until it starts everything can be amended; then only its limits, and its end can
 * only come earlier, with a reason. It is prolonged by an agreement that follows it. A structure and a body never have two
 * at once.
 */
public final class Agreement implements AggregateRoot<Agreement, AgreementId> {

    private final AgreementId id;
    private final StructureId structure;
    private final BodyCode body;
    private final @Nullable AgreementId follows;
    private final Instant recordedAt;
    private final long version;
    private Period period;
    private LocalDate agreedEnd;
    private Limits limits;
    private String earlyEndReason;

    private Agreement(
            AgreementId id,
            StructureId structure,
            BodyCode body,
            Period period,
            LocalDate agreedEnd,
            Limits limits,
            @Nullable AgreementId follows,
            String earlyEndReason,
            Instant recordedAt,
            long version) {
        this.id = id;
        this.structure = structure;
        this.body = body;
        this.period = period;
        this.agreedEnd = agreedEnd;
        this.limits = limits;
        this.follows = follows;
        this.earlyEndReason = earlyEndReason;
        this.recordedAt = recordedAt;
        this.version = version;
    }

    /** An agreement recorded today; one that is over already is refused, there would be nothing to do under it. */
    public static Agreement record(
            StructureId structure, BodyCode body, Period period, Limits limits, LocalDate today, Instant at) {
        return new Agreement(
                AgreementId.next(), structure, body, notOver(period, today), period.endsOn(), limits, null, "", at, 0);
    }

    public static Agreement reconstitute(
            AgreementId id,
            StructureId structure,
            BodyCode body,
            Period period,
            LocalDate agreedEnd,
            Limits limits,
            @Nullable AgreementId follows,
            String earlyEndReason,
            Instant recordedAt,
            long version) {
        return new Agreement(
                id, structure, body, period, agreedEnd, limits, follows, earlyEndReason, recordedAt, version);
    }

    @Override
    public AgreementId getId() {
        return id;
    }

    /** The agreement that prolongs this one; it starts after the end of this one. */
    public Agreement renew(Period next, Limits nextLimits, LocalDate today, Instant at) {
        if (!next.startsOn().isAfter(period.endsOn())) {
            throw new PartnerRefused(new DateTooEarly(period.endsOn().plusDays(1)));
        }
        return new Agreement(
                AgreementId.next(), structure, body, notOver(next, today), next.endsOn(), nextLimits, id, "", at, 0);
    }

    /** New dates and limits: all of them before it starts, the limits alone once it has. */
    public void amend(Period amended, Limits amendedLimits, LocalDate today) {
        AgreementState state = stateOn(today);
        if (state == AgreementState.ENDED || (state != AgreementState.FUTURE && !amended.equals(period))) {
            throw new PartnerRefused(new AgreementSettled());
        }
        if (!amended.equals(period)) {
            period = notOver(amended, today);
            agreedEnd = amended.endsOn();
            earlyEndReason = "";
        }
        limits = amendedLimits;
    }

    /** It ends before the day agreed: not before today, nor before its first day. */
    public void endEarly(LocalDate lastDay, String reason, LocalDate today) {
        if (stateOn(today) == AgreementState.ENDED) {
            throw new PartnerRefused(new AgreementSettled());
        }
        LocalDate earliest = today.isBefore(period.startsOn()) ? period.startsOn() : today;
        if (lastDay.isBefore(earliest)) {
            throw new PartnerRefused(new DateTooEarly(earliest));
        }
        if (!lastDay.isBefore(period.endsOn())) {
            throw new PartnerRefused(new DateTooLate(period.endsOn().minusDays(1)));
        }
        period = new Period(period.startsOn(), lastDay);
        earlyEndReason = reason;
    }

    private static Period notOver(Period period, LocalDate today) {
        if (period.endsOn().isBefore(today)) {
            throw new PartnerRefused(new DateTooEarly(today));
        }
        return period;
    }

    public AgreementState stateOn(LocalDate day) {
        return period.stateOn(day);
    }

    public StructureId structure() {
        return structure;
    }

    public BodyCode body() {
        return body;
    }

    public Period period() {
        return period;
    }

    /** The last day as it was agreed; the same as the end of the period unless it ended early. */
    public LocalDate agreedEnd() {
        return agreedEnd;
    }

    public Limits limits() {
        return limits;
    }

    public Optional<AgreementId> follows() {
        return Optional.ofNullable(follows);
    }

    /** Why it ended early, "" when it did not. */
    public String earlyEndReason() {
        return earlyEndReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
