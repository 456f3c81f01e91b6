package fr.prevention.platform.demo;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.LoginStem;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreatedTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.Title;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The managers and technicians of the demonstration, created as a body and a manager create them. */
@Component
@ConditionalOnBooleanProperty("portail.demo")
class DemoPartnerPeople {

    private final DemoPeople people;
    private final AccountDirectory directory;
    private final AccountProvisioning accounts;
    private final ManagerAccounts managers;
    private final TechnicianAccounts technicians;

    DemoPartnerPeople(
            DemoPeople people,
            AccountDirectory directory,
            AccountProvisioning accounts,
            ManagerAccounts managers,
            TechnicianAccounts technicians) {
        this.people = people;
        this.directory = directory;
        this.accounts = accounts;
        this.managers = managers;
        this.technicians = technicians;
    }

    /** Paul Fort and his technicians: Victor Chausson comes after Valérie, who had the same login first and has left. */
    void paniers(Actor agent, StructureId structure) {
        Actor paul = manager(agent, structure, person(Title.MONSIEUR, "Paul", "Fort", "Responsable"));
        BodyCode body = DemoAgreements.bodyOf(agent);
        technician(paul, body, structure, person(Title.MADAME, "Maryse", "Pichon", "Bénévole"));
        CreatedTechnician valerie =
                technician(paul, body, structure, person(Title.MADAME, "Valérie", "Chausson", "Bénévole"));
        technician(paul, body, structure, person(Title.MONSIEUR, "Victor", "Chausson", "Bénévole"));
        technicians.deactivate(
                paul, new DeactivateTechnician(body, valerie.technician(), "Fin de la période de bénévolat"));
    }

    /** A structure whose agreement leaves no place. */
    void libourne(Actor agent, StructureId structure) {
        Actor nadine = manager(agent, structure, person(Title.MADAME, "Nadine", "Arnaud", "Directrice"));
        BodyCode body = DemoAgreements.bodyOf(agent);
        technician(nadine, body, structure, person(Title.MADAME, "Sophie", "Laborde", "Assistante sociale"));
        technician(nadine, body, structure, person(Title.MONSIEUR, "Éric", "N'Diaye", "Conseiller"));
    }

    private Actor manager(Actor agent, StructureId structure, PartnerPerson person) {
        UUID submission = DemoAgreements.submission("manager " + person.loginStem());
        AccountId account = managers.ofSubmission(agent, structure, submission)
                .map(ManagerAccounts.CreatedManagerAccount::account)
                .orElseGet(() -> {
                    OpenedAccount opened = open(person);
                    return managers.create(
                                    agent,
                                    new CreateManagerAccount(
                                            submission,
                                            DemoAgreements.bodyOf(agent),
                                            structure,
                                            opened.id(),
                                            opened.login(),
                                            person))
                            .account();
                });
        people.choosePassword(account);
        Organisation organisation = new Organisation(
                OrganisationKind.PARTNER_STRUCTURE, structure.value().toString(), person.fullName());
        return new Actor(
                account,
                directory.account(account).map(AccountView::login).orElseThrow(),
                person.fullName(),
                List.of(new Membership(UUID.randomUUID(), organisation, Role.PARTNER_MANAGER)));
    }

    private CreatedTechnician technician(Actor manager, BodyCode body, StructureId structure, PartnerPerson person) {
        UUID submission = DemoAgreements.submission("technician " + person.fullName());
        CreatedTechnician created = technicians
                .ofSubmission(manager, structure, submission)
                .orElseGet(() -> {
                    OpenedAccount opened = open(person);
                    return technicians.create(
                            manager,
                            new CreateTechnician(submission, body, structure, opened.id(), opened.login(), person));
                });
        people.choosePassword(created.account());
        return created;
    }

    private OpenedAccount open(PartnerPerson person) {
        return accounts.openUnderFreeLogin(
                new OpenUnderFreeLogin(person.loginStem().value(), person.contactDetails(), person.email()));
    }

    private static PartnerPerson person(Title title, String firstName, String name, String jobTitle) {
        FamilyName birthName = FamilyName.parse(name).orElseThrow();
        FirstName first = FirstName.parse(firstName).orElseThrow();
        String mailbox = LoginStem.of(first, birthName.value()).value();
        return new PartnerPerson(
                title,
                birthName,
                null,
                first,
                new JobTitle(jobTitle),
                new DottedPhone("07.00.00.00.00"),
                new EmailAddress(mailbox + "@partenaire.example"));
    }
}
