package fr.prevention.platform.letters;

import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccessLinkIssue.IssuedReset;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.platform.letters.AccessLetter.Way;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.letters.ResetRecipients.Mailing;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Answers forgotten passwords: one mail to each address, with every account and a link of its own (F010, F015, F025). To one
 * account at most three mails go in a row, then fewer and fewer: nobody fills the mailbox of somebody else, nor kills the
 * link that its owner is about to use.
 */
@Component
class ResetLetters {

    private final Correspondence correspondence;
    private final ResetRecipients recipients;
    private final AccessLinkIssue links;
    private final AttemptThrottle throttle;
    private final Words words;
    private final PortalSettings settings;

    ResetLetters(
            Correspondence correspondence,
            ResetRecipients recipients,
            AccessLinkIssue links,
            AttemptThrottle throttle,
            Words words,
            PortalSettings settings) {
        this.correspondence = correspondence;
        this.recipients = recipients;
        this.links = links;
        this.throttle = throttle;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.password-reset-asked")
    void on(PasswordResetAsked event) {
        Occasion occasion = new Occasion("password-reset-asked:" + event.eventId(), event.occurredAt());
        Mailing mailing = recipients.of(event);
        correspondence.sendInConfidence(occasion, mailing.addresses(), () -> letter(mailing.accounts()));
    }

    private Optional<AccessLetter> letter(List<AccountId> accounts) {
        List<AccountId> allowed = accounts.stream()
                .filter(account -> throttle.take(
                                Door.RESET_ACCOUNT, account.value().toString())
                        .isEmpty())
                .toList();
        List<IssuedReset> issued = links.forReset(allowed);
        return issued.isEmpty() ? Optional.empty() : Optional.of(letterOf(issued));
    }

    private AccessLetter letterOf(List<IssuedReset> issued) {
        boolean several = issued.size() > 1;
        String number = several ? "reset.several" : "reset.one";
        return new AccessLetter(
                words.say("reset.subject"),
                several
                        ? words.say("greeting")
                        : words.say("greeting.person", issued.getFirst().displayName()),
                List.of(words.say(number)),
                issued.stream().map(this::way).toList(),
                List.of(
                        words.say(
                                "reset.once",
                                Days.dayAndHour(issued.getFirst().link().expiresAt())),
                        words.say("reset.unasked")),
                words.say("reset.closing"));
    }

    private Way way(IssuedReset reset) {
        return new Way(
                reset.displayName(),
                reset.login(),
                words.say("action.new-password"),
                settings.page("/nouveau-mot-de-passe/" + reset.link().secret().value()));
    }
}
