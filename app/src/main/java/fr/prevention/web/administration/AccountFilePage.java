package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.AccountFile;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.SignInHistory.PastSignIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The sheet of an account.
 *
 * @param own whether it is that of the person who looks
 * @param past who came in or tried to of late, the newest first
 */
public record AccountFilePage(AccountFile file, boolean own, LocalDate today, List<PastSignIn> past) {

    public String address() {
        return "/administration/comptes/" + file.sheet().account().id().value();
    }

    /** Where an act on a membership is confirmed. */
    public String act(String act, Membership membership) {
        return address() + "/" + act + "?type="
                + Kinds.slug(membership.organisation().kind()) + "&cle="
                + URLEncoder.encode(membership.organisation().key(), StandardCharsets.UTF_8) + "&role="
                + membership.role().name();
    }

    public String organisation(Membership membership) {
        return Kinds.address(
                membership.organisation().kind(), membership.organisation().key());
    }

    public boolean holds(Membership membership) {
        return membership.holdsOn(today);
    }

    /** Whether its end is set by the platform: the rights of a portal user are the business of its administrator. */
    public boolean takesEnd(Membership membership) {
        return PlatformAdministration.rolesAt(membership.organisation().kind()).contains(membership.role());
    }
}
