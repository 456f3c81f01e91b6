package fr.prevention.platform.letters;

import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccessLinkIssue.IssuedInvitation;
import fr.prevention.identity.api.AccessLinkIssue.IssuedLink;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.platform.letters.AccessLetter.Way;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Invites people to choose the password of their account: mails 1 and 2 of the partner manual, and their like (F252–F272). */
@Component
class InvitationLetters {

    private final Correspondence correspondence;
    private final AccountDirectory accounts;
    private final AccessLinkIssue links;
    private final Words words;
    private final PortalSettings settings;

    InvitationLetters(
            Correspondence correspondence,
            AccountDirectory accounts,
            AccessLinkIssue links,
            Words words,
            PortalSettings settings) {
        this.correspondence = correspondence;
        this.accounts = accounts;
        this.links = links;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.account-invited")
    void on(AccountInvited event) {
        Occasion occasion = new Occasion("account-invited:" + event.eventId(), event.occurredAt());
        accounts.account(event.account())
                .map(AccountView::email)
                .ifPresent(recipient -> correspondence.sendInConfidence(
                        occasion,
                        List.of(recipient),
                        () -> links.forInvitation(event.invitation()).map(issued -> letter(event, issued))));
    }

    private AccessLetter letter(AccountInvited event, IssuedInvitation issued) {
        String kind = "invited." + event.kind().name();
        return new AccessLetter(
                words.say(kind + ".subject", event.organisation().name()),
                words.say("greeting.person", issued.displayName()),
                List.of(words.say(kind + ".introduction", event.organisation().name())),
                List.of(way(issued)),
                List.of(
                        words.say("invited." + (issued.link().isPresent() ? "link" : "known"), until(issued.link())),
                        words.say("invited.personal")),
                words.say(kind + ".closing", event.invitedBy().name()));
    }

    private Way way(IssuedInvitation issued) {
        URI address = issued.link()
                .map(link -> settings.page("/activation/" + link.secret().value()))
                .orElseGet(() -> settings.page("/connexion"));
        String label = words.say(issued.link().isPresent() ? "action.create-password" : "action.sign-in");
        return new Way(issued.displayName(), issued.login(), label, address);
    }

    private static String until(Optional<IssuedLink> link) {
        return link.map(issued -> Days.dayAndHour(issued.expiresAt())).orElse("");
    }
}
