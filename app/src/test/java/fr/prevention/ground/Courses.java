package fr.prevention.ground;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Fills steps as a person without scripts does, over HTTP. */
public final class Courses {

    private final ObjectProvider<Door> door;
    private final Clock clock;

    Courses(ObjectProvider<Door> door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    /** Answers the whole step with its documents: the fund is told. */
    public void complete(Firm firm, String step) {
        Visitor visitor = door.getObject().signedIn(firm.siret());
        Answer answer = filled(visitor, step).send();
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException(
                    step + " is refused: " + answer.faults() + answer.page().select(".field-error"));
        }
    }

    /** The form of a step with everything that makes it complete, not sent yet. */
    public Form filled(Visitor visitor, String step) {
        Form form = page(visitor, step).form(".step-form").with(StepAnswers.of(step, clock));
        for (String question : StepAnswers.documents(step)) {
            form = form.withFile("fichier." + question, "Pièce " + question + ".pdf", Papers.pdf(question));
        }
        return form;
    }

    public Answer page(Visitor visitor, String step) {
        return visitor.get("/entreprise/parcours/" + step);
    }

    /** The address of the review of a step. */
    public static String review(Firm firm, String step) {
        return "/caisse/etablissements/" + firm.id().value() + "/etapes/" + step;
    }

    public static List<String> steps() {
        return List.of("E1", "E2", "E3", "E4");
    }
}
