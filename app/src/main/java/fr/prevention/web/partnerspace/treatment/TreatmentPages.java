package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.request.Due;
import fr.prevention.web.partnerspace.request.RequestDepartments;
import fr.prevention.web.partnerspace.request.SummaryLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the page of a request shows to an agent. */
@Component
class TreatmentPages {

    static final String VIEW = "partnerspace/treatment/sheet";

    private final RequestTreatment treatment;
    private final RequestDepartments departments;
    private final Texts texts;
    private final Clock clock;

    TreatmentPages(RequestTreatment treatment, RequestDepartments departments, Texts texts, Clock clock) {
        this.treatment = treatment;
        this.departments = departments;
        this.texts = texts;
        this.clock = clock;
    }

    TreatmentPage of(Actor actor, RequestView request, Typed typed, FormErrors errors) {
        List<Choice> agents = treatment.agents(actor, request.body()).stream()
                .map(agent -> new Choice(agent.id().value().toString(), agent.name()))
                .toList();
        String department = departments.label(request.content().person().department());
        return new TreatmentPage(
                request,
                SummaryLine.of(texts, request, department),
                Due.of(texts, request.status(), request.dueOn(), request.endedAt(), LocalDate.now(clock)),
                actor.account().value().toString(),
                agents,
                typed,
                errors,
                UUID.randomUUID().toString());
    }
}
