package fr.prevention.platform.letters;

import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.ServiceRequestAnswered;
import fr.prevention.partnerspace.api.ServiceRequestAssigned;
import fr.prevention.partnerspace.api.ServiceRequestCancelled;
import fr.prevention.partnerspace.api.ServiceRequestClosed;
import fr.prevention.partnerspace.api.ServiceRequestMessageWritten;
import fr.prevention.partnerspace.api.ServiceRequestMoreAsked;
import fr.prevention.partnerspace.api.ServiceRequestSent;
import fr.prevention.platform.settings.PortalSettings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words for each thing that happens to a service request. */
@Component
class RequestWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String STRUCTURE_SIDE = "/partenaires/demandes/";
    private static final String BODY_SIDE = "/organisme/demandes/";

    private final Words words;
    private final PortalSettings settings;

    RequestWording(Words words, PortalSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    Letter sent(ServiceRequestSent event) {
        return letter(
                "service-request-sent",
                event.number(),
                event.kindLabel(),
                due(event.dueOn()),
                BODY_SIDE,
                event.request());
    }

    Letter assigned(ServiceRequestAssigned event) {
        List<String> more = List.of(
                words.say("service-request-assigned.by", event.byName()),
                words.say("service-request.due", DAY.format(event.dueOn())));
        return letter("service-request-assigned", event.number(), event.kindLabel(), more, BODY_SIDE, event.request());
    }

    Letter moreAsked(ServiceRequestMoreAsked event) {
        return letter(
                "service-request-more-asked",
                event.number(),
                event.kindLabel(),
                List.of(),
                STRUCTURE_SIDE,
                event.request());
    }

    Letter answered(ServiceRequestAnswered event) {
        return letter(
                "service-request-answered",
                event.number(),
                event.kindLabel(),
                due(event.dueOn()),
                BODY_SIDE,
                event.request());
    }

    Letter closed(ServiceRequestClosed event) {
        String key = switch (event.ending()) {
            case DONE -> "service-request-done";
            case REFUSED -> "service-request-refused";
        };
        return letter(key, event.number(), event.kindLabel(), List.of(), STRUCTURE_SIDE, event.request());
    }

    Letter cancelled(ServiceRequestCancelled event) {
        return letter(
                "service-request-cancelled", event.number(), event.kindLabel(), List.of(), BODY_SIDE, event.request());
    }

    Letter written(ServiceRequestMessageWritten event) {
        return switch (event.from()) {
            case STRUCTURE ->
                letter(
                        "service-request-written-by-structure",
                        event.number(),
                        event.kindLabel(),
                        List.of(),
                        BODY_SIDE,
                        event.request());
            case BODY ->
                letter(
                        "service-request-written-by-body",
                        event.number(),
                        event.kindLabel(),
                        List.of(),
                        STRUCTURE_SIDE,
                        event.request());
        };
    }

    private List<String> due(LocalDate dueOn) {
        return List.of(words.say("service-request.due", DAY.format(dueOn)));
    }

    private Letter letter(
            String key, String number, String kind, List<String> conclusion, String side, RequestId request) {
        return new Letter(
                words.say(key + ".subject", number),
                words.say("greeting"),
                List.of(words.say(key + ".introduction", number, kind)),
                "",
                List.of(),
                conclusion,
                words.say("action.service-request"),
                settings.page(side + request.value()));
    }
}
