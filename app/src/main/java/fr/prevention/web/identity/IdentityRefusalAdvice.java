package fr.prevention.web.identity;

import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.AlreadyAdministrated;
import fr.prevention.identity.api.IdentityRefusal.BeyondOwnRights;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.DelegationOver;
import fr.prevention.identity.api.IdentityRefusal.DelegationTooLong;
import fr.prevention.identity.api.IdentityRefusal.FactorMissing;
import fr.prevention.identity.api.IdentityRefusal.FactorOnAlready;
import fr.prevention.identity.api.IdentityRefusal.InvitationOver;
import fr.prevention.identity.api.IdentityRefusal.LastAdministrator;
import fr.prevention.identity.api.IdentityRefusal.LastPlatformAdministrator;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.LoginFixed;
import fr.prevention.identity.api.IdentityRefusal.LoginIsMemberNumber;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefusal.OrganisationKnown;
import fr.prevention.identity.api.IdentityRefusal.OwnAccessProtected;
import fr.prevention.identity.api.IdentityRefusal.OwnAccount;
import fr.prevention.identity.api.IdentityRefusal.PairRefused;
import fr.prevention.identity.api.IdentityRefusal.PasskeyCopied;
import fr.prevention.identity.api.IdentityRefusal.PasskeyKnown;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.ProviderLinkedElsewhere;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.RoleElsewhere;
import fr.prevention.identity.api.IdentityRefusal.SetupLinkDead;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.TooManyPasskeys;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownInvitation;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefusal.UnknownPasskey;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.SignInSaturated;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the screens say when identity refuses and no form took the refusal for itself. */
@ControllerAdvice
class IdentityRefusalAdvice {

    private final Texts texts;

    IdentityRefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(IdentityRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        to(refused.refusal()).send(request, response, texts);
    }

    /** More passwords are being computed than the machine may: the same answer as at sign-in. */
    @ExceptionHandler(SignInSaturated.class)
    void saturated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.unavailable(Duration.ofSeconds(30)).send(request, response, texts);
    }

    private static Reply to(IdentityRefusal refusal) {
        return switch (refusal) {
            case UnknownAccount _ -> Reply.notFound();
            case ChangedMeanwhile _ -> Reply.conflict("page.409.text");
            case LoginTaken _ -> Reply.conflict("identity.login-taken");
            case PasswordTooWeak _ -> Reply.invalid("identity.password-too-weak");
            case UnknownOrganisation _ -> Reply.notFound();
            case OwnAccessProtected _ -> Reply.conflict("users.refused.own");
            case LastAdministrator _ -> Reply.conflict("users.refused.last-administrator");
            case BeyondOwnRights _ -> Reply.forbidden("users.refused.beyond");
            case PairRefused _ -> Reply.invalid("first-connection.pair-refused");
            case LoginIsMemberNumber _ -> Reply.invalid("first-connection.login-is-number");
            case AlreadyAdministrated _ -> Reply.conflict("first-connection.already-administrated");
            case UnknownInvitation _ -> Reply.notFound();
            case InvitationOver _ -> Reply.conflict("identity.invitation-over");
            case RecoveryDecided _ -> Reply.gone("recovery.decided");
            case DelegationTooLong _ -> Reply.invalid("delegation.too-long");
            case DelegationOver _ -> Reply.gone("delegation.over");
            case WrongPassword _ -> Reply.invalid("identity.wrong-password");
            case TooManyAttempts(Duration pause) -> Reply.tooMany(pause);
            case LinkDead _ -> Reply.gone("identity.link-dead");
            case NotAllowed _ -> Reply.forbidden("page.403.text");
            case OwnAccount _ -> Reply.conflict("administration.refusal.own-account");
            case LastPlatformAdministrator _ -> Reply.conflict("administration.refusal.last-administrator");
            case OrganisationKnown _ -> Reply.conflict("administration.refusal.organisation-known");
            case RoleElsewhere _ -> Reply.conflict("administration.refusal.role-elsewhere");
            case SetupLinkDead _ -> Reply.notFound();
            case WrongCode _ -> Reply.invalid("code.wrong");
            case FactorOnAlready _ -> Reply.conflict("factor.on-already");
            case FactorMissing _ -> Reply.conflict("factor.missing");
            case PasskeyKnown _ -> Reply.conflict("passkey.known");
            case TooManyPasskeys _ -> Reply.conflict("passkey.too-many", Passkeys.MOST);
            case PasskeyCopied _ -> Reply.forbidden("passkey.copied");
            case UnknownPasskey _ -> Reply.notFound();
            case ProviderLinkedElsewhere _ -> Reply.conflict("provider.linked-elsewhere");
            case LoginFixed _ -> Reply.forbidden("login-change.fixed");
        };
    }
}
