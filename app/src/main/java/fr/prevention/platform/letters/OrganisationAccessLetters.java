package fr.prevention.platform.letters;

import fr.prevention.identity.api.MemberAccountOpened;
import fr.prevention.identity.api.OrganisationAccessChanged;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a person what it may do for an organisation, and whatever changes in it. */
@Component
class OrganisationAccessLetters {

    private final Correspondence correspondence;
    private final Words words;
    private final PortalSettings settings;

    OrganisationAccessLetters(Correspondence correspondence, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.organisation-access-changed")
    void on(OrganisationAccessChanged event) {
        String organisation = event.organisation().name();
        Letter letter = new Letter(
                words.say("access-changed.subject", organisation),
                words.say("greeting.person", event.displayName()),
                List.of(words.say(
                        "access-changed." + event.change().name(), event.byName(), organisation, event.login())),
                "",
                List.of(),
                List.of(words.say("access-changed.warning", organisation)),
                words.say("action.account"),
                settings.page("/mon-compte"));
        correspondence.send(
                new Occasion("organisation-access-changed:" + event.eventId(), event.occurredAt()),
                event.email(),
                null,
                letter);
    }

    @ApplicationModuleListener(id = "mail.member-account-opened")
    void on(MemberAccountOpened event) {
        Letter letter = new Letter(
                words.say("member-account.subject"),
                words.say("greeting.person", event.displayName()),
                List.of(words.say("member-account.text", event.organisation().name(), event.login())),
                "",
                List.of(),
                List.of(words.say("member-account.warning")),
                words.say("action.account"),
                settings.page("/mon-compte"));
        correspondence.send(
                new Occasion("member-account-opened:" + event.eventId(), event.occurredAt()),
                event.email(),
                null,
                letter);
    }
}
