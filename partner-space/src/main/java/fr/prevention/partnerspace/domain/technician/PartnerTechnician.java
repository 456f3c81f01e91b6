package fr.prevention.partnerspace.domain.technician;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal.LastActiveTechnician;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitReached;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianId;
import java.time.Instant;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Someone of the structure who sends and follows service requests. Created active by a manager, deactivated unless nobody else
 * would be left, reactivated if there is room. The login was given once and for all; every fact about the person may change.
 */
public final class PartnerTechnician implements AggregateRoot<PartnerTechnician, TechnicianId> {

    private final TechnicianId id;
    private final StructureId structure;
    private final BodyCode body;
    private final AccountId account;
    private final String login;
    private final Instant createdAt;
    private final long version;
    private PartnerPerson person;
    private boolean active;

    private PartnerTechnician(
            TechnicianId id,
            StructureId structure,
            BodyCode body,
            AccountId account,
            String login,
            PartnerPerson person,
            boolean active,
            Instant createdAt,
            long version) {
        this.id = id;
        this.structure = structure;
        this.body = body;
        this.account = account;
        this.login = login;
        this.person = person;
        this.active = active;
        this.createdAt = createdAt;
        this.version = version;
    }

    /** A new one, active at once if the active ones leave room for it. */
    public static PartnerTechnician create(CreateTechnician command, int active, int maximum, Instant at) {
        requireRoom(active, maximum);
        return new PartnerTechnician(
                TechnicianId.next(),
                command.structure(),
                command.body(),
                command.account(),
                command.login(),
                command.person(),
                true,
                at,
                0);
    }

    public static PartnerTechnician reconstitute(
            TechnicianId id,
            StructureId structure,
            BodyCode body,
            AccountId account,
            String login,
            PartnerPerson person,
            boolean active,
            Instant createdAt,
            long version) {
        return new PartnerTechnician(id, structure, body, account, login, person, active, createdAt, version);
    }

    @Override
    public TechnicianId getId() {
        return id;
    }

    public void change(PartnerPerson changed) {
        person = changed;
    }

    /** No longer comes in; the last active technician of the structure stays. */
    public void deactivate(int active) {
        if (this.active && active <= 1) {
            throw new PartnerRefused(new LastActiveTechnician());
        }
        this.active = false;
    }

    /** Comes in again if the active ones leave room. */
    public void reactivate(int othersActive, int maximum) {
        requireRoom(othersActive, maximum);
        active = true;
    }

    private static void requireRoom(int active, int maximum) {
        if (active >= maximum) {
            throw new PartnerRefused(new TechnicianLimitReached(maximum));
        }
    }

    public StructureId structure() {
        return structure;
    }

    /** The body under whose agreement it was created. */
    public BodyCode body() {
        return body;
    }

    public AccountId account() {
        return account;
    }

    public String login() {
        return login;
    }

    public PartnerPerson person() {
        return person;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
