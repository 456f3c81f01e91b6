package fr.prevention.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.GivenPartners;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestTreatment;
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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests written, sent and treated through the ports, as screens would. */
@Component
public class Sending {

    private final GivenPartners given;
    private final KnownAccounts accounts;
    private final RequestWriting writing;
    private final RequestTreatment treatment;
    private final RequestSheet sheet;

    Sending(
            GivenPartners given,
            KnownAccounts accounts,
            RequestWriting writing,
            RequestTreatment treatment,
            RequestSheet sheet) {
        this.given = given;
        this.accounts = accounts;
        this.writing = writing;
        this.treatment = treatment;
        this.sheet = sheet;
    }

    /** A structure under agreement with a body whose two agents are known. */
    public Pair partners() {
        BodyCode body = given.body();
        accounts.know(People.nadiaBenali(body));
        accounts.know(People.lucFabre(body));
        return new Pair(given.structure(body), body);
    }

    public RequestId draft(Pair pair, RequestContent content) {
        RequestId request = begin(pair);
        writing.save(pair.marie(), new SaveDraft(request, 0, content));
        return request;
    }

    public RequestId begin(Pair pair) {
        return writing.start(
                pair.marie(), new StartRequest(UUID.randomUUID(), pair.structure(), pair.body(), Papers.BILAN_SANTE));
    }

    /** A request sent with one document. */
    public RequestId sent(Pair pair) {
        RequestId request = draft(pair, Papers.checkUpFor("Lefèvre", "Jeanne"));
        writing.attach(pair.marie(), new AttachToRequest(UUID.randomUUID(), request, Papers.pdf("accord signé.pdf")));
        send(pair, request);
        return request;
    }

    public void send(Pair pair, RequestId request) {
        writing.send(
                pair.marie(),
                new SendRequest(
                        UUID.randomUUID(), request, seen(pair.marie(), request).version(), true));
    }

    /** A request sent and in the hands of Nadia Benali. */
    public RequestId inProgress(Pair pair) {
        RequestId request = sent(pair);
        treatment.assign(
                pair.nadia(),
                new AssignRequest(
                        UUID.randomUUID(),
                        request,
                        seen(pair.nadia(), request).version(),
                        pair.nadia().account()));
        return request;
    }

    public void close(Pair pair, RequestId request, Ending ending, String reason) {
        treatment.close(
                pair.nadia(),
                new CloseRequest(
                        UUID.randomUUID(), request, seen(pair.nadia(), request).version(), ending, reason));
    }

    public RequestView seen(Actor actor, RequestId request) {
        return sheet.request(actor, request).orElseThrow();
    }

    /** A structure and the body it sends requests to. */
    public record Pair(StructureId structure, BodyCode body) {

        public Actor marie() {
            return People.mariePichon(structure);
        }

        public Actor victor() {
            return People.victorChausson(structure);
        }

        public Actor nadia() {
            return People.nadiaBenali(body);
        }

        public Actor luc() {
            return People.lucFabre(body);
        }
    }
}
