package fr.prevention.platform.letters;

import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Carries to the mailbox of a regional fund what an establishment writes to it. */
@Component
class FundLetters {

    private final Correspondence correspondence;
    private final Words words;
    private final PortalSettings settings;

    FundLetters(Correspondence correspondence, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.fund-message-sent")
    void on(FundMessageSent event) {
        Letter letter = new Letter(
                words.say("fund-message.subject", event.establishmentName(), event.subject()),
                words.say("greeting"),
                List.of(words.say("fund-message.introduction", event.establishmentName(), event.siret())),
                event.body(),
                List.of(),
                List.of(words.say(event.replyTo() == null ? "fund-message.no-answer" : "fund-message.answer")),
                words.say("action.establishment"),
                settings.page("/caisse/etablissements/" + event.establishment().value()));
        correspondence.send(
                new Occasion("fund-message-sent:" + event.messageId(), event.occurredAt()),
                event.mailbox(),
                event.replyTo(),
                letter);
    }
}
