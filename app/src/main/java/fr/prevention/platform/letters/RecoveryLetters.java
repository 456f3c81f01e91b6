package fr.prevention.platform.letters;

import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryProgressed;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.platform.letters.AccessLetter.Way;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who decide that there is a claim, the claimant how it stands, and the present administrators how to object to it. */
@Component
class RecoveryLetters {

    private final Correspondence correspondence;
    private final RecoveryCalendar recoveries;
    private final Words words;
    private final PortalSettings settings;

    RecoveryLetters(Correspondence correspondence, RecoveryCalendar recoveries, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.recoveries = recoveries;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.recovery-progressed")
    void on(RecoveryProgressed event) {
        Occasion occasion = new Occasion("recovery-progressed:" + event.eventId(), event.occurredAt());
        if (event.state() == RecoveryState.ASKED) {
            event.deciders().forEach(decider -> correspondence.send(occasion, decider, null, toDecide(event)));
            return;
        }
        if (event.state() == RecoveryState.APPROVED) {
            correspondence.sendInConfidence(
                    new Occasion("recovery-objection:" + event.eventId(), event.occurredAt()),
                    event.former(),
                    () -> recoveries.secretOf(event.recovery()).map(secret -> objection(event, secret)));
        }
        correspondence.send(occasion, event.email(), null, claimant(event));
    }

    private AccessLetter objection(RecoveryProgressed event, LinkSecret secret) {
        String organisation = event.organisation().name();
        return new AccessLetter(
                words.say("recovery.objection.subject", organisation),
                words.say("greeting"),
                List.of(words.say(
                        "recovery.objection.introduction", event.claimant(), organisation, due(event.dueAt()))),
                List.of(new Way(
                        organisation,
                        "",
                        words.say("action.object"),
                        settings.page("/acces-administrateur/objection/" + secret.value()))),
                List.of(words.say("recovery.objection.conclusion")),
                words.say("delegation.closing", organisation));
    }

    private Letter toDecide(RecoveryProgressed event) {
        String organisation = event.organisation().name();
        return new Letter(
                words.say("recovery.decider.subject", organisation),
                words.say("greeting"),
                List.of(words.say("recovery.decider.introduction", event.claimant(), organisation)),
                "",
                List.of(),
                List.of(words.say("recovery.decider.conclusion")),
                words.say("action.decide"),
                settings.page(
                        "/mon-organisation/acces-perdus/" + event.recovery().value()));
    }

    private Letter claimant(RecoveryProgressed event) {
        String organisation = event.organisation().name();
        return new Letter(
                words.say("recovery.claimant.subject", organisation),
                words.say("greeting.person", event.claimant()),
                List.of(words.say("recovery.claimant." + event.state().name(), organisation, due(event.dueAt()))),
                event.state() == RecoveryState.REFUSED ? event.reason() : "",
                List.of(),
                List.of(),
                words.say("action.sign-in"),
                settings.page("/connexion"));
    }

    private static String due(@Nullable Instant due) {
        return due == null ? "" : Days.dayAndHour(due);
    }
}
