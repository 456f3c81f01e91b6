package fr.prevention.web.identity;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.UnknownInvitation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationDesk;
import fr.prevention.identity.api.InvitationOverview;
import fr.prevention.identity.api.InvitationOverview.InvitationPage;
import fr.prevention.identity.api.InvitationOverview.InvitationStatus;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Invitations}: who was invited, who came in, and whom to invite again. */
@Controller
@RequestMapping(InvitationsController.PATH)
class InvitationsController {

    static final String PATH = "/mon-organisation/invitations";
    private static final String STATUS = "statut";

    private final InvitationOverview overview;
    private final InvitationDesk desk;
    private final Texts texts;

    InvitationsController(InvitationOverview overview, InvitationDesk desk, Texts texts) {
        this.overview = overview;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        int size = PageSize.of(request, response);
        ListAddress address = ListAddress.of(PATH, typed, List.of(STATUS), new ListOrder("date", true));
        InvitationPage found = overview.invitations(actor, status(typed), address.page(), size);
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + address.atPage(pager.pages()).url();
        }
        model.addAttribute(
                "page",
                new InvitationsPage(found.invitations(), statuses(), typed, new FormErrors(texts), address, pager));
        return "identity/invitations";
    }

    @PostMapping("/{id}/renvoyer")
    String resend(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        desk.resend(actor, new AccessLinkId(id));
        Notice.of(redirect, "invitations.resent");
        return "redirect:" + PATH;
    }

    @GetMapping("/{id}/annuler")
    String confirm(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute(
                "page",
                overview.invitation(actor, new AccessLinkId(id))
                        .map(InvitationToCancel::new)
                        .orElseThrow(() -> new IdentityRefused(new UnknownInvitation())));
        return "identity/cancel-invitation";
    }

    @PostMapping("/{id}/annuler")
    String cancel(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        desk.cancel(actor, new AccessLinkId(id));
        Notice.of(redirect, "invitations.cancelled");
        return "redirect:" + PATH;
    }

    private List<Choice> statuses() {
        return Arrays.stream(InvitationStatus.values())
                .map(status -> new Choice(status.name(), texts.t("invitations.status." + status.name())))
                .toList();
    }

    private static @Nullable InvitationStatus status(Typed typed) {
        return Arrays.stream(InvitationStatus.values())
                .filter(status -> status.name().equals(typed.text(STATUS)))
                .findFirst()
                .orElse(null);
    }
}
