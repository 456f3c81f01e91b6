package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentDirectory.ProgressRecipient;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.platform.mail.MailOutbox;
import fr.prevention.platform.mail.OutgoingMail;
import fr.prevention.platform.settings.PortalSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Posts letters, one mail for each recipient; what has no recipient goes to the regional fund, never nowhere. The invented
 * past of the demonstration alone is not posted: thousands of letters read long ago would hide those of today.
 */
@Component
class Correspondence {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final MailOutbox outbox;
    private final LetterLayout layout;
    private final RegionalFundDirectory funds;
    private final Words words;
    private final PortalSettings settings;
    private final Clock clock;

    Correspondence(
            MailOutbox outbox,
            LetterLayout layout,
            RegionalFundDirectory funds,
            Words words,
            PortalSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.layout = layout;
        this.funds = funds;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a letter is about: the event that is told, named so that it is told once to each recipient. */
    record Occasion(String key, Instant at) {}

    void send(Occasion occasion, EmailAddress recipient, @Nullable EmailAddress replyTo, Letter letter) {
        if (settings.demo() && occasion.at().isBefore(clock.instant().minus(FORGOTTEN_AFTER))) {
            return;
        }
        outbox.post(new OutgoingMail(
                key(occasion, recipient),
                recipient.value(),
                replyTo == null ? null : replyTo.value(),
                letter.subject(),
                layout.text(letter),
                layout.html(letter),
                occasion.at()));
    }

    /**
     * A letter with personal links, the same to each recipient: it is written, and its links are made, unless it was posted
     * before. The words are erased once sent.
     */
    void sendInConfidence(Occasion occasion, List<EmailAddress> recipients, Supplier<Optional<AccessLetter>> written) {
        if (recipients.isEmpty() || !outbox.reserve(key(occasion, recipients.getFirst()))) {
            return;
        }
        written.get()
                .ifPresent(letter -> recipients.forEach(recipient -> outbox.post(new OutgoingMail(
                        key(occasion, recipient),
                        recipient.value(),
                        null,
                        letter.subject(),
                        layout.text(letter),
                        layout.html(letter),
                        occasion.at(),
                        true))));
    }

    private static String key(Occasion occasion, EmailAddress recipient) {
        return occasion.key() + ":" + recipient.value();
    }

    /** To each of the recipients by name, or, when there is none, to the fund with a word asking to pass it on. */
    void sendToAllOrFund(
            Occasion occasion, Collection<ProgressRecipient> recipients, RegionalFundCode fund, Letter letter) {
        if (recipients.isEmpty()) {
            sendToFund(occasion, fund, letter.withPostscript(words.say("recipient.unknown")));
        }
        recipients.forEach(recipient -> send(
                occasion,
                recipient.email(),
                null,
                recipient.name().isEmpty()
                        ? letter
                        : letter.withGreeting(words.say("greeting.person", recipient.name()))));
    }

    void sendToFund(Occasion occasion, RegionalFundCode fund, Letter letter) {
        send(occasion, sheet(fund).mailbox(), null, letter);
    }

    /** How the fund is called in a sentence. */
    String nameOf(RegionalFundCode fund) {
        return sheet(fund).name();
    }

    private FundSheet sheet(RegionalFundCode fund) {
        return funds.fund(fund)
                .orElseThrow(() -> new IllegalStateException("No regional fund has the code " + fund.value()));
    }
}
