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

    /** There is no such organisation, or its users are not this person's to manage: both are told the same way. */
    record UnknownOrganisation() implements IdentityRefusal {}

    /** Nobody suspends, removes or changes the own access. */
    record OwnAccessProtected() implements IdentityRefusal {}

    /** It would leave nobody to administer the organisation. */
    record LastAdministrator() implements IdentityRefusal {}

    /** Somebody who is not an administrator touches one, or gives a right without holding it. */
    record BeyondOwnRights() implements IdentityRefusal {}

    /** The password that was asked again is not the one of the person who acts. */
    record WrongPassword() implements IdentityRefusal {}

    /** Too many tries in a row: the next one is looked at after that time only. */
    record TooManyAttempts(Duration pause) implements IdentityRefusal {}

    /** The link was used, has expired, or was made useless by something that happened since. */
    record LinkDead(LinkPurpose purpose) implements IdentityRefusal {}

    /** The provisional pair opens nothing: unknown, wrong, used, replaced or expired, told the same way. */
    record PairRefused() implements IdentityRefusal {}

    /** The own login must not be the member number (F111). */
    record LoginIsMemberNumber() implements IdentityRefusal {}

    /** Somebody administers the organisation already. */
    record AlreadyAdministrated() implements IdentityRefusal {}

    /** An access for an outside person ends within a year, and not before today. */
    record DelegationTooLong() implements IdentityRefusal {}

    /** The access for an outside person was accepted, taken back or has ended: there is nothing left to do with it. */
    record DelegationOver() implements IdentityRefusal {}

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

    /** An organisation of that kind has that key already. */
    record OrganisationKnown() implements IdentityRefusal {}

    /** That role is not given by the platform at organisations of that kind. */
    record RoleElsewhere() implements IdentityRefusal {}

    /** The setup link was used, has expired, or the platform has an administrator. */
    record SetupLinkDead() implements IdentityRefusal {}

    /** The claim on an administrator's access was decided, opposed or carried out already. */
    record RecoveryDecided() implements IdentityRefusal {}

    /** The code is neither one of the application at this moment nor a recovery code left, or it was taken already. */
    record WrongCode() implements IdentityRefusal {}

    /** The account has a second factor already. */
    record FactorOnAlready() implements IdentityRefusal {}

    /** The account has no second factor. */
    record FactorMissing() implements IdentityRefusal {}

    /** This passkey is registered already. */
    record PasskeyKnown() implements IdentityRefusal {}

    /** The account has as many passkeys as it may have. */
    record TooManyPasskeys() implements IdentityRefusal {}

    /** The passkey counted backwards: it was copied. */
    record PasskeyCopied() implements IdentityRefusal {}

    /** There is no such passkey, or it is not one's own. */
    record UnknownPasskey() implements IdentityRefusal {}

    /** That person of the provider is linked to another account, or this account to another person. */
    record ProviderLinkedElsewhere() implements IdentityRefusal {}

    /** The login of this account is not its holder's to choose. */
    record LoginFixed() implements IdentityRefusal {}
}
