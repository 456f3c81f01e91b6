package fr.prevention.platform;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the contexts answer in the tests of the platform: one fund, one officer, one establishment and its course. */
public class ToldContexts
        implements AccountDirectory, EstablishmentDirectory, RegionalFundDirectory, CourseOverview, DocumentCatalogue {

    public static final RegionalFundCode HAUTS_DE_FRANCE = new RegionalFundCode("CARSAT-HDF");
    public static final EmailAddress FUND_MAILBOX = new EmailAddress("tmspros@carsat-hdf.example");
    public static final EstablishmentId MENUISERIE_DUBOIS = EstablishmentId.next();
    public static final EstablishmentId WITHOUT_ADDRESS = EstablishmentId.next();
    public static final EstablishmentId QUIET_WORKSHOP = EstablishmentId.next();
    public static final AccountId QUIET_ACCOUNT = new AccountId(UUID.randomUUID());
    public static final EmailAddress HEAD = new EmailAddress("j.dubois@menuiserie-dubois.example");
    public static final EmailAddress CONTACT = new EmailAddress("l.petit@menuiserie-dubois.example");
    public static final AccountId CLAIRE_MARTIN = new AccountId(UUID.randomUUID());
    public static final AccountId NADIA_BENALI = new AccountId(UUID.randomUUID());
    public static final AccountId LUC_FABRE = new AccountId(UUID.randomUUID());
    public static final AccountId MARIE_PICHON = new AccountId(UUID.randomUUID());
    public static final AccountId OFFICER_WHO_LEFT = new AccountId(UUID.randomUUID());
    public static final EmailAddress CLAIRE_MARTIN_MAIL = new EmailAddress("c.martin@carsat-hdf.example");

    private final Set<UUID> referenced = new HashSet<>();

    public void nameFile(UUID key) {
        referenced.add(key);
    }

    @Override
    public Optional<Actor> actor(AccountId id, Instant signedInAt) {
        return actor(id);
    }

    @Override
    public Optional<AccountSheet> sheet(AccountId id) {
        return account(id).map(account -> new AccountSheet(account, ContactDetails.named(account.displayName()), true));
    }

    @Override
    public Optional<Actor> actor(AccountId id) {
        return Optional.empty();
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        if (id.equals(CLAIRE_MARTIN)) {
            return Optional.of(new AccountView(id, "c.martin", "Claire Martin", CLAIRE_MARTIN_MAIL, 1));
        }
        return id.equals(OFFICER_WHO_LEFT)
                ? Optional.of(new AccountView(id, "p.parti", "Paul Parti", new EmailAddress("p@parti.example"), 1))
                : Optional.empty();
    }

    @Override
    public List<AccountView> accounts(Collection<AccountId> ids) {
        return ids.stream().flatMap(id -> account(id).stream()).toList();
    }

    @Override
    public List<AccountView> membersOf(OrganisationKind kind, String key, Role role) {
        if (role == Role.BODY_AGENT) {
            return List.of(
                    person(NADIA_BENALI, "Nadia Benali", "n.benali@cpam.example"),
                    person(LUC_FABRE, "Luc Fabre", "l.fabre@cpam.example"));
        }
        if (role == Role.PARTNER_TECHNICIAN) {
            return List.of(person(MARIE_PICHON, "Marie Pichon", "m.pichon@paniers.example"));
        }
        if (role == Role.ESTABLISHMENT_ACCOUNT
                && key.equals(QUIET_WORKSHOP.value().toString())) {
            return List.of(person(QUIET_ACCOUNT, "Atelier calme", "atelier@calme.example"));
        }
        return key.equals(HAUTS_DE_FRANCE.value()) && role == Role.PREVENTION_OFFICER
                ? accounts(List.of(CLAIRE_MARTIN))
                : List.of();
    }

    @Override
    public Optional<AccountView> byLogin(String login) {
        return Optional.empty();
    }

    private static AccountView person(AccountId id, String name, String mail) {
        return new AccountView(id, mail, name, new EmailAddress(mail), 1);
    }

    @Override
    public Optional<EstablishmentCard> card(EstablishmentId id) {
        return Optional.empty();
    }

    @Override
    public List<EstablishmentCard> cards(Collection<EstablishmentId> ids) {
        return List.of();
    }

    @Override
    public Optional<ProfileView> profile(Actor actor, EstablishmentId id) {
        return Optional.empty();
    }

    @Override
    public List<EstablishmentId> reachedAt(EmailAddress address) {
        return address.equals(HEAD) ? List.of(MENUISERIE_DUBOIS) : List.of();
    }

    @Override
    public List<ProgressRecipient> progressRecipients(EstablishmentId id) {
        return Set.of(MENUISERIE_DUBOIS, QUIET_WORKSHOP).contains(id)
                ? List.of(new ProgressRecipient("Jacques Dubois", HEAD), new ProgressRecipient("", CONTACT))
                : List.of();
    }

    @Override
    public Optional<FundSheet> fund(RegionalFundCode code) {
        return all().stream().filter(fund -> fund.code().equals(code)).findFirst();
    }

    @Override
    public List<FundSheet> all() {
        return List.of(new FundSheet(
                HAUTS_DE_FRANCE,
                "Carsat Hauts-de-France",
                "CARSAT",
                List.of("59", "80"),
                "Villeneuve-d’Ascq",
                FUND_MAILBOX,
                "36 79"));
    }

    @Override
    public Optional<CourseView> course(Actor actor, EstablishmentId establishment) {
        return Optional.empty();
    }

    @Override
    public List<StepSummary> progressOf(EstablishmentId establishment) {
        return List.of(step("E1", 1, "Mobiliser", StepStatus.APPROVED), step("E2", 2, "Investiguer", StepStatus.TO_DO));
    }

    private static StepSummary step(String code, int number, String method, StepStatus status) {
        return new StepSummary(
                new StepCode(code), number, method, method, method, status, false, 0, 0, null, null, method);
    }

    @Override
    public List<DocumentView> documents(Actor actor, EstablishmentId establishment) {
        return List.of();
    }

    @Override
    public Optional<DocumentView> document(Actor actor, DocumentId document) {
        return Optional.empty();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        Set<UUID> known = new HashSet<>(fileKeys);
        known.retainAll(referenced);
        return known;
    }
}
