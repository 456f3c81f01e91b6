package fr.prevention.platform.letters;

import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.platform.settings.PortalSettings;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReturned;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words for each thing that happens to a step. */
@Component
class StepWording {

    private final Words words;
    private final CourseProgress progress;
    private final PortalSettings settings;

    StepWording(Words words, CourseProgress progress, PortalSettings settings) {
        this.words = words;
        this.progress = progress;
        this.settings = settings;
    }

    Letter completed(StepCompleted event, AccountView officer) {
        return completed(event, words.say("greeting.person", officer.displayName()), List.of());
    }

    Letter completedWithoutOfficer(StepCompleted event) {
        return completed(event, words.say("greeting"), List.of(words.say("step-completed.no-officer")));
    }

    private Letter completed(StepCompleted event, String greeting, List<String> more) {
        String again = event.round() > 1 ? "step-completed-again" : "step-completed";
        List<String> conclusion = new ArrayList<>(more);
        conclusion.add(words.say("step-completed.expected"));
        return new Letter(
                words.say(again + ".subject", event.establishmentName(), number(event.step()), event.stepTitle()),
                greeting,
                List.of(words.say(
                        again + ".introduction", event.establishmentName(), number(event.step()), event.stepTitle())),
                "",
                List.of(),
                conclusion,
                words.say("action.review"),
                settings.page(
                        "/caisse/etablissements/" + event.establishment().value() + "/etapes/" + code(event.step())));
    }

    Letter returned(StepReturned event, String fund) {
        return new Letter(
                words.say("step-returned.subject", number(event.step()), event.stepTitle()),
                words.say("greeting"),
                List.of(words.say(
                        "step-returned.introduction", event.reviewer(), fund, number(event.step()), event.stepTitle())),
                event.reason(),
                List.of(),
                List.of(words.say("step-returned.expected")),
                words.say("action.step"),
                stepPage(event.step()));
    }

    Letter approved(StepApproved event, String fund) {
        List<String> steps = progress.of(event.establishment());
        return new Letter(
                words.say("step-approved.subject", number(event.step()), event.stepTitle()),
                words.say("greeting"),
                List.of(words.say(
                        "step-approved.introduction", event.reviewer(), fund, number(event.step()), event.stepTitle())),
                event.comment(),
                steps,
                List.of(words.say("step-approved.expected")),
                words.say("action.course"),
                settings.page("/entreprise/parcours"));
    }

    Letter commented(StepCommented event, String fund) {
        return new Letter(
                words.say("step-commented.subject", number(event.step()), event.stepTitle()),
                words.say("greeting"),
                List.of(words.say(
                        "step-commented.introduction",
                        event.reviewer(),
                        fund,
                        number(event.step()),
                        event.stepTitle())),
                event.text(),
                List.of(),
                List.of(),
                words.say("action.step"),
                stepPage(event.step()));
    }

    private URI stepPage(StepCode step) {
        return settings.page("/entreprise/parcours/" + code(step));
    }

    /** {@code 2} for {@code E2}, as the screens say. */
    private static String number(StepCode step) {
        return step.value().substring(1);
    }

    private static String code(StepCode step) {
        return step.value();
    }
}
