package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.api.Title;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Paul Fort, who manages Les Paniers, and Maryse Pichon, a technician there. */
class KnownPeople implements ManagerDirectory, ManagerAccounts {

    static final ManagerId PAUL = new ManagerId(KnownStructures.id("paul"));
    static final TechnicianId MARYSE = new TechnicianId(KnownStructures.id("maryse"));
    static final String PAUL_PAGES = "/organisme/gestionnaires/" + PAUL.value();

    private static final List<AccountEntryView> HISTORY = List.of(new AccountEntryView(
            AccountEntryView.Kind.DEACTIVATED, Instant.parse("2026-11-02T09:00:00Z"), "Ana COSTA", "Fin de mission"));

    final List<Object> acts = new ArrayList<>();
    Places places = new Places(1, 2);

    @Nullable
    PartnerRefusal refusal;

    void reset() {
        acts.clear();
        places = new Places(1, 2);
        refusal = null;
    }

    @Override
    public ManagerList list(Actor actor, BodyCode body, StructureId structure) {
        return new ManagerList(List.of(paul()), places);
    }

    @Override
    public ManagerSheet sheet(Actor actor, ManagerId manager) {
        if (!manager.equals(PAUL)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownManagerAccount());
        }
        return new ManagerSheet(paul(), HISTORY);
    }

    private static ManagerView paul() {
        return new ManagerView(
                PAUL,
                KnownStructures.PANIERS,
                KnownStructures.GIRONDE,
                new AccountId(PAUL.value()),
                "p.fort",
                person(Title.MONSIEUR, "Paul", "Fort"),
                true,
                3);
    }

    @Override
    public Optional<CreatedManagerAccount> ofSubmission(Actor actor, StructureId structure, UUID submission) {
        return Optional.empty();
    }

    @Override
    public CreatedManagerAccount create(Actor actor, CreateManagerAccount command) {
        act(command);
        return new CreatedManagerAccount(PAUL, command.account(), command.login());
    }

    @Override
    public void change(Actor actor, ChangeManagerAccount command) {
        act(command);
    }

    @Override
    public void deactivate(Actor actor, DeactivateManagerAccount command) {
        act(command);
    }

    @Override
    public void reactivate(Actor actor, ReactivateManagerAccount command) {
        act(command);
    }

    private void act(Object command) {
        if (refusal != null) {
            throw new PartnerRefused(refusal);
        }
        acts.add(command);
    }

    /** The technicians as the body may look at them. */
    static class Technicians implements TechnicianDirectory {

        @Override
        public TechnicianList list(Actor actor, BodyCode body, StructureId structure) {
            return new TechnicianList(List.of(maryse()), new Places(2, 3));
        }

        @Override
        public TechnicianSheet sheet(Actor actor, TechnicianId technician) {
            if (!technician.equals(MARYSE)) {
                throw new PartnerRefused(new PartnerRefusal.UnknownTechnician());
            }
            return new TechnicianSheet(maryse(), HISTORY);
        }

        private static TechnicianView maryse() {
            return new TechnicianView(
                    MARYSE,
                    KnownStructures.PANIERS,
                    KnownStructures.GIRONDE,
                    new AccountId(MARYSE.value()),
                    "m.pichon",
                    person(Title.MADAME, "Maryse", "Pichon"),
                    true,
                    3);
        }
    }

    private static PartnerPerson person(Title title, String firstName, String name) {
        return new PartnerPerson(
                title,
                FamilyName.parse(name).orElseThrow(),
                null,
                FirstName.parse(firstName).orElseThrow(),
                new JobTitle("Bénévole"),
                new DottedPhone("07.00.00.00.00"),
                new EmailAddress("quelqu.un@paniers.example"));
    }
}
