package fr.prevention.identity.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the administrators of the platform do to organisations and accounts; others are refused with {@link
 * IdentityRefusal.NotAllowed}. Every act that shuts somebody out takes a reason, which the audit trail keeps. Nobody shuts
 * the own account out ({@link IdentityRefusal.OwnAccount}), and the last active account that administers the platform
 * without end stays ({@link IdentityRefusal.LastPlatformAdministrator}), however many act at once.
 */
public interface PlatformAdministration {

    /** Longest reason. */
    int LONGEST_REASON = 300;

    /**
     * The roles that an administrator of the platform grants at organisations of a kind; none where another context keeps
     * the people: an establishment has one account from its enrolment on, a partner structure its managers and technicians.
     */
    static Set<Role> rolesAt(OrganisationKind kind) {
        return switch (kind) {
            case ESTABLISHMENT, PARTNER_STRUCTURE -> Set.of();
            case REGIONAL_FUND ->
                EnumSet.of(Role.FUND_ADMINISTRATOR, Role.PREVENTION_OFFICER, Role.PROJECT_GROUP_MEMBER);
            case NATIONAL_FUND -> EnumSet.of(Role.NATIONAL_AGENT);
            case OCCUPATIONAL_HEALTH_SERVICE -> EnumSet.of(Role.HEALTH_TEAM_MEMBER);
            case MEMBER_COMPANY -> EnumSet.of(Role.PORTAL_ADMINISTRATOR);
            case HEALTH_INSURANCE_BODY -> EnumSet.of(Role.BODY_AGENT);
            case PLATFORM -> EnumSet.of(Role.PLATFORM_ADMINISTRATOR);
        };
    }

    /** Whether administrators of the platform make organisations of that kind known. */
    static boolean creates(OrganisationKind kind) {
        return switch (kind) {
            case NATIONAL_FUND, OCCUPATIONAL_HEALTH_SERVICE, MEMBER_COMPANY, HEALTH_INSURANCE_BODY -> true;
            case ESTABLISHMENT, REGIONAL_FUND, PARTNER_STRUCTURE, PLATFORM -> false;
        };
    }

    /**
     * Makes an organisation known.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.OrganisationKnown} when one of that kind has that key
     */
    void create(Actor actor, Organisation organisation);

    /**
     * Opens an account for a person, lets it act for an organisation and invites the person by mail. Without a login one is
     * made from the name.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken}, {@link IdentityRefusal.UnknownOrganisation} or
     *     {@link IdentityRefusal.RoleElsewhere}
     */
    AccountProvisioning.OpenedAccount enlist(Actor actor, EnlistPerson command);

    /**
     * Lets an account act for an organisation, or changes until when.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount}, {@link IdentityRefusal.UnknownOrganisation} or
     *     {@link IdentityRefusal.RoleElsewhere}
     */
    void grant(Actor actor, GrantRole command);

    /** Ends what an account does for an organisation in a role, whatever the role. */
    void withdraw(Actor actor, WithdrawRole command);

    void deactivate(Actor actor, AccountId account, String reason);

    /** Lets an account in again, without its old password: a mail follows with a link to choose another. */
    void reactivate(Actor actor, AccountId account, String reason);

    /**
     * Has a mail follow with a link to choose a password: an invitation as long as none was ever chosen, else as for a
     * forgotten one. The links sent before are dead.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount} when there is no such active account
     */
    void sendLink(Actor actor, AccountId account);

    void changeEmail(Actor actor, AccountId account, EmailAddress email, String reason);

    /**
     * Replaces the login of an account.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken}
     */
    void changeLogin(Actor actor, AccountId account, LoginIdentifier login, String reason);

    /** An organisation, by what identifies it. */
    record OrganisationKey(OrganisationKind kind, String key) {}

    /**
     * Open an account for this person at this organisation.
     *
     * @param login null to make one from the name
     * @param until the last day, included; null for no end
     */
    record EnlistPerson(
            OrganisationKey organisation,
            Role role,
            ContactDetails details,
            EmailAddress email,
            @Nullable LoginIdentifier login,
            @Nullable LocalDate until) {}

    /** Let this account act there in this role. */
    record GrantRole(
            AccountId account,
            OrganisationKey organisation,
            Role role,
            @Nullable LocalDate until) {}

    /** End that, for this reason. */
    record WithdrawRole(AccountId account, OrganisationKey organisation, Role role, String reason) {}
}
