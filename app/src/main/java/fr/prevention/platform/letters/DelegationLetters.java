package fr.prevention.platform.letters;

import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.identity.api.DelegationProgressed;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.platform.letters.AccessLetter.Way;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an outside person and whoever gave it an access what happens to that access. */
@Component
class DelegationLetters {

    private final Correspondence correspondence;
    private final DelegationCalendar delegations;
    private final Words words;
    private final PortalSettings settings;

    DelegationLetters(
            Correspondence correspondence, DelegationCalendar delegations, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.delegations = delegations;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.delegation-progressed")
    void on(DelegationProgressed event) {
        Occasion occasion = new Occasion("delegation-progressed:" + event.eventId(), event.occurredAt());
        if (event.stage() == DelegationStage.OFFERED) {
            correspondence.sendInConfidence(
                    new Occasion("delegation-offered:" + event.eventId(), event.occurredAt()),
                    List.of(event.email()),
                    () -> delegations.secretOf(event.delegation()).map(secret -> offer(event, secret)));
        } else {
            send(occasion, event, event.email(), "outside", event.displayName());
        }
        if (!event.grantedByEmail().equals(event.email())) {
            send(occasion, event, event.grantedByEmail(), "granted", event.grantedByName());
        }
    }

    private AccessLetter offer(DelegationProgressed event, LinkSecret secret) {
        String organisation = event.organisation().name();
        return new AccessLetter(
                words.say("delegated.outside.OFFERED.subject", organisation),
                words.say("greeting.person", event.displayName()),
                List.of(words.say(
                        "delegated.outside.OFFERED.text",
                        event.grantedByName(),
                        organisation,
                        Days.day(event.lastDay()))),
                List.of(new Way(
                        event.displayName(),
                        "",
                        words.say("action.delegation"),
                        settings.page("/acces-temporaire/" + secret.value()))),
                List.of(words.say("delegated.outside.OFFERED.conclusion"), words.say("invited.personal")),
                words.say("delegation.closing", organisation));
    }

    private void send(
            Occasion occasion, DelegationProgressed event, EmailAddress recipient, String side, String greeted) {
        String key = "delegated." + side + "." + event.stage().name();
        String organisation = event.organisation().name();
        Letter letter = new Letter(
                words.say("delegation.subject", organisation),
                words.say("greeting.person", greeted),
                List.of(words.say(key, organisation, Days.day(event.lastDay()), event.displayName())),
                "",
                List.of(),
                List.of(),
                words.say("action.account"),
                settings.page("/mon-compte"));
        correspondence.send(occasion, recipient, null, letter);
    }
}
