package fr.prevention.platform.demo;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestFollowUp.CancelRequest;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.AssignRequest;
import fr.prevention.partnerspace.api.RequestTreatment.CloseRequest;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.AttachToRequest;
import fr.prevention.partnerspace.api.RequestWriting.SaveDraft;
import fr.prevention.partnerspace.api.RequestWriting.SendRequest;
import fr.prevention.partnerspace.api.RequestWriting.StartRequest;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.time.TravellingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the demonstration service requests in every status, written by Maryse Pichon of Les Paniers Solidaires and treated by
 * the agent of CPAM Gironde, by the same use cases as everybody. Each has an id of its own: a start that was interrupted is taken up
 * again, what is there is left alone.
 */
@Component
@ConditionalOnBooleanProperty("portail.demo")
@ConditionalOnBooleanProperty(name = "portail.demo-people", matchIfMissing = true)
class DemoServiceRequests implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoServiceRequests.class);
    private static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");

    private final AccountDirectory accounts;
    private final RequestWriting writing;
    private final RequestFollowUp followUp;
    private final RequestTreatment treatment;
    private final RequestSheet sheet;
    private final DemoDocuments papers;
    private final TravellingClock clock;
    private final RetryTemplate untilRightsAreThere = new RetryTemplate(
            RetryPolicy.builder().maxRetries(200).delay(Duration.ofMillis(50)).build());
    private boolean running;

    DemoServiceRequests(
            AccountDirectory accounts,
            RequestWriting writing,
            RequestFollowUp followUp,
            RequestTreatment treatment,
            RequestSheet sheet,
            DemoDocuments papers,
            TravellingClock clock) {
        this.accounts = accounts;
        this.writing = writing;
        this.followUp = followUp;
        this.treatment = treatment;
        this.sheet = sheet;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Actor technician = person("m.pichon", Role.PARTNER_TECHNICIAN);
        Actor agent = person("a.gironde", Role.BODY_AGENT);
        StructureId structure = new StructureId(UUID.fromString(technician
                .keysOf(Role.PARTNER_TECHNICIAN, OrganisationKind.PARTNER_STRUCTURE)
                .iterator()
                .next()));
        for (DemoRequest story : DemoRequest.ALL) {
            if (!isTold(technician, structure, story)) {
                LOG.info("Loading the demonstration: request of {}", story.lastName());
                tell(technician, agent, structure, story);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the partners, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private boolean isTold(Actor technician, StructureId structure, DemoRequest story) {
        return sheet.request(technician, begun(technician, structure, story))
                .filter(request -> request.status() == story.end())
                .isPresent();
    }

    /** The same submission always begins the same draft. */
    private RequestId begun(Actor technician, StructureId structure, DemoRequest story) {
        StartRequest start =
                new StartRequest(submission(story, "start"), structure, GIRONDE, new RequestKindCode(story.kind()));
        clock.at(when(story, 0), () -> {
            var _ = writing.start(technician, start);
        });
        return writing.start(technician, start);
    }

    private void tell(Actor technician, Actor agent, StructureId structure, DemoRequest story) {
        RequestId id = begun(technician, structure, story);
        clock.at(when(story, 0), () -> write(technician, id, story));
        if (story.isSent()) {
            clock.at(
                    when(story, 0),
                    () -> writing.send(
                            technician,
                            new SendRequest(
                                    submission(story, "send"),
                                    id,
                                    seen(technician, id).version(),
                                    true)));
        }
        if (story.isAssigned()) {
            clock.at(
                    when(story, 1),
                    () -> treatment.assign(
                            agent,
                            new AssignRequest(
                                    submission(story, "assign"),
                                    id,
                                    seen(agent, id).version(),
                                    agent.account())));
        }
        switch (story.end()) {
            case DRAFT, SENT, IN_PROGRESS -> {
                // told so far
            }
            case MORE_ASKED ->
                clock.at(
                        when(story, 2),
                        () -> treatment.askMore(
                                agent,
                                new AskMore(
                                        submission(story, "ask"),
                                        id,
                                        seen(agent, id).version(),
                                        story.words())));
            case DONE -> close(agent, id, story, Ending.DONE);
            case REFUSED -> close(agent, id, story, Ending.REFUSED);
            case CANCELLED ->
                clock.at(
                        when(story, 4),
                        () -> followUp.cancel(
                                technician,
                                new CancelRequest(
                                        submission(story, "cancel"),
                                        id,
                                        seen(technician, id).version(),
                                        story.words())));
        }
    }

    private void close(Actor agent, RequestId id, DemoRequest story, Ending ending) {
        clock.at(
                when(story, 6),
                () -> treatment.close(
                        agent,
                        new CloseRequest(
                                submission(story, "close"), id, seen(agent, id).version(), ending, story.words())));
    }

    private void write(Actor technician, RequestId id, DemoRequest story) {
        RequestView draft = seen(technician, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        ConcernedPerson person = new ConcernedPerson(
                story.lastName(), story.firstName(), story.birthDate(), new PhoneNumber("0600000000"), null, "33");
        Map<String, String> answers = new HashMap<>();
        draft.kind().questions().forEach(question -> answers.put(question.code(), answer(question, today)));
        writing.save(
                technician, new SaveDraft(id, draft.version(), new RequestContent(person, true, today, answers, "")));
        var file = papers.deposit("Accord signé", story.lastName() + " " + story.firstName());
        var _ = writing.attach(
                technician,
                new AttachToRequest(
                        submission(story, "paper"),
                        id,
                        new ReceivedDocument(
                                file.fileKey(), file.fileName(), file.mediaType(), file.size(), file.sha256())));
    }

    private static String answer(RequestQuestion question, LocalDate today) {
        return switch (question.type()) {
            case TEXT -> "À préciser avec la personne lors d'un entretien.";
            case YES_NO -> RequestQuestion.YES;
            case DATE -> today.minusDays(40).toString();
            case CHOICE -> question.options().getFirst().code();
        };
    }

    private RequestView seen(Actor actor, RequestId id) {
        return sheet.request(actor, id).orElseThrow();
    }

    private Instant when(DemoRequest story, int daysAfter) {
        return clock.instant()
                .minus(Duration.ofDays(story.daysAgo()))
                .plus(Duration.ofDays(Math.min(daysAfter, story.daysAgo())));
    }

    private Actor person(String login, Role role) {
        try {
            return untilRightsAreThere.execute(() -> accounts.byLogin(login)
                    .map(AccountView::id)
                    .flatMap(accounts::actor)
                    .filter(actor -> actor.memberships().stream().anyMatch(held -> held.role() == role))
                    .orElseThrow());
        } catch (RetryException e) {
            throw new IllegalStateException("The demonstration account " + login + " has no rights", e);
        }
    }

    private static UUID submission(DemoRequest story, String act) {
        String name = "demo/" + story.kind() + "/" + story.lastName() + "/" + act;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
