package fr.prevention.platform.letters;

import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountSecurityChanged;
import fr.prevention.identity.api.PasswordChanged;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the holder of an account what happens to it. */
@Component
class AccountLetters {

    private final Correspondence correspondence;
    private final Words words;
    private final PortalSettings settings;

    AccountLetters(Correspondence correspondence, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.account-email-changed")
    void on(AccountEmailChanged event) {
        Occasion occasion = new Occasion("account-email-changed:" + event.eventId(), event.occurredAt());
        correspondence.send(occasion, event.previous(), null, letter(event, "previous"));
        correspondence.send(occasion, event.current(), null, letter(event, "current"));
    }

    @ApplicationModuleListener(id = "mail.password-changed")
    void on(PasswordChanged event) {
        Letter letter = new Letter(
                words.say("password-changed.subject"),
                words.say("greeting.person", event.displayName()),
                List.of(words.say("password-changed.text", event.login(), Days.dayAndHour(event.occurredAt()))),
                "",
                List.of(),
                List.of(words.say("password-changed.warning")),
                words.say("action.forgotten"),
                settings.page("/mot-de-passe-oublie"));
        correspondence.send(
                new Occasion("password-changed:" + event.eventId(), event.occurredAt()), event.email(), null, letter);
    }

    private Letter letter(AccountEmailChanged event, String side) {
        return new Letter(
                words.say("email-changed.subject"),
                words.say("greeting.person", event.displayName()),
                List.of(words.say("email-changed." + side, event.login())),
                "",
                List.of(),
                List.of(words.say("email-changed.warning")),
                words.say("action.account"),
                settings.page("/mon-compte"));
    }

    @ApplicationModuleListener(id = "mail.account-security-changed")
    void on(AccountSecurityChanged event) {
        Occasion occasion = new Occasion("account-security-changed:" + event.eventId(), event.occurredAt());
        String change = "security." + event.change().name();
        Letter letter = new Letter(
                words.say(change + ".subject"),
                words.say("greeting.person", event.displayName()),
                List.of(words.say(change, event.login())),
                "",
                List.of(),
                List.of(words.say("security.warning")),
                words.say("action.account"),
                settings.page("/mon-compte/sessions"));
        correspondence.send(occasion, event.email(), null, letter);
    }
}
