package fr.prevention.platform.letters;

import fr.prevention.partnerspace.api.AgreementEndApproached;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells both sides of an agreement that its end comes. */
@Component
class AgreementLetters {

    private final Correspondence correspondence;
    private final Words words;
    private final PortalSettings settings;

    AgreementLetters(Correspondence correspondence, Words words, PortalSettings settings) {
        this.correspondence = correspondence;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.agreement-end-approached")
    void on(AgreementEndApproached event) {
        Occasion structure = new Occasion("agreement-end:" + event.eventId() + ":structure", event.occurredAt());
        Occasion body = new Occasion("agreement-end:" + event.eventId() + ":body", event.occurredAt());
        correspondence.send(
                structure,
                event.structureContact(),
                event.bodyContact(),
                letter(event, event.bodyName(), "agreement-end.structure", "/partenaires", "action.partners"));
        correspondence.send(
                body,
                event.bodyContact(),
                event.structureContact(),
                letter(
                        event,
                        event.structureName(),
                        "agreement-end.body",
                        "/organisme/conventionnements/" + event.agreement().value(),
                        "action.agreement"));
    }

    private Letter letter(AgreementEndApproached event, String other, String act, String page, String action) {
        return new Letter(
                words.say("agreement-end.subject", other, Days.day(event.endsOn())),
                words.say("greeting"),
                List.of(words.say("agreement-end.introduction", other, Days.day(event.endsOn()), event.daysLeft())),
                "",
                List.of(),
                List.of(words.say(act, other)),
                words.say(action),
                settings.page(page));
    }
}
