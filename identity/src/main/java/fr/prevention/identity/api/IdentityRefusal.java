package fr.prevention.identity.api;

import java.time.Duration;
import java.util.Set;

/** Why identity says no to something that was well formed. */
public sealed interface IdentityRefusal {

    /** Another account has this login already. */
    record LoginTaken() implements IdentityRefusal {}

    /** There is no such account, or it is not one's own: both are told the same way. */
    record UnknownAccount() implements IdentityRefusal {}

    /** The password is refused, for all these reasons. */
    record PasswordTooWeak(Set<PasswordWeakness> weaknesses) implements IdentityRefusal {

        public PasswordTooWeak {
            weaknesses = Set.copyOf(weaknesses);
        }
    }

    /** Someone changed the account since it was shown; nothing was written. */
    record ChangedMeanwhile() implements IdentityRefusal {}

    /** The password that was asked again is not the one of the person who acts. */
    record WrongPassword() implements IdentityRefusal {}

    /** Too many tries in a row: the next one is looked at after that time only. */
    record TooManyAttempts(Duration pause) implements IdentityRefusal {}

    /** The link was used, has expired, or was made useless by something that happened since. */
    record LinkDead(LinkPurpose purpose) implements IdentityRefusal {}

    /** There is no such invitation among those that the person follows. */
    record UnknownInvitation() implements IdentityRefusal {}

    /** The invitation can neither be sent again nor taken back: the person has a password, or it was taken back. */
    record InvitationOver() implements IdentityRefusal {}
    /** The person who acts does not administer what it wants to see or change. */
    record NotAllowed() implements IdentityRefusal {}

    /** Nobody shuts the own account out. */
    record OwnAccount() implements IdentityRefusal {}

    /** It is the last active account that administers the platform without end: somebody must remain. */
    record LastPlatformAdministrator() implements IdentityRefusal {}

    /** There is no such organisation. */
    record UnknownOrganisation() implements IdentityRefusal {}

    /** An organisation of that kind has that key already. */
    record OrganisationKnown() implements IdentityRefusal {}

    /** That role is not given by the platform at organisations of that kind. */
    record RoleElsewhere() implements IdentityRefusal {}

    /** The setup link was used, has expired, or the platform has an administrator. */
    record SetupLinkDead() implements IdentityRefusal {}
}
