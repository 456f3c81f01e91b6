package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodySelection;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.web.frame.BandContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Remembers in the session which body was chosen for a structure, and asks at each request whether the agreement still
 * allows it: the day it has ended, the choice is gone.
 */
@Component
public class Workplaces implements BandContext {

    private static final String CHOSEN = "organisme.";
    private static final String WANTED = "organisme-suite";
    private static final String PRESENT = Workplaces.class.getName();

    private final BodySelection selection;

    Workplaces(BodySelection selection) {
        this.selection = selection;
    }

    /** The structure for which the person acts. */
    public static StructureId structureOf(Actor actor) {
        return actor.memberships().stream()
                .map(Membership::organisation)
                .filter(organisation -> organisation.kind() == OrganisationKind.PARTNER_STRUCTURE)
                .findFirst()
                .map(Organisation::key)
                .map(UUID::fromString)
                .map(StructureId::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** The workplace of this request; whoever has none is led to the choice. */
    public Workplace present(HttpServletRequest request, Actor actor) {
        StructureId structure = structureOf(actor);
        return chosen(request, actor).orElseThrow(() -> {
            Optional<BodyCode> last = chosen(request, structure);
            forget(request, structure);
            return new NoBodyChosen(last.map(BodyCode::value).orElse(""));
        });
    }

    /** The workplace of this request, where one is chosen and stands. */
    public Optional<Workplace> chosen(HttpServletRequest request, Actor actor) {
        StructureId structure = structureOf(actor);
        return chosen(request, structure)
                .flatMap(body -> standing(request, structure, body))
                .map(Workplace::new);
    }

    /** Remembers which page somebody wanted who has to choose first. */
    static void wanted(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            request.getSession().setAttribute(WANTED, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** Where the choice leads: to the page that was wanted, once, or to the start. */
    static String wantedOr(String start, HttpServletRequest request) {
        HttpSession session = request.getSession();
        String wanted = session.getAttribute(WANTED) instanceof String address ? address : start;
        session.removeAttribute(WANTED);
        return wanted;
    }

    /** Works there from now on. */
    AgreementView choose(HttpServletRequest request, Actor actor, BodyCode body) {
        StructureId structure = structureOf(actor);
        AgreementView agreement = selection.choose(actor, structure, body);
        request.getSession().setAttribute(CHOSEN + structure.value(), body.value());
        request.removeAttribute(PRESENT);
        return agreement;
    }

    @Override
    public Optional<Band> band(HttpServletRequest request, Actor actor) {
        if (actor.memberships().stream()
                .noneMatch(held -> held.organisation().kind() == OrganisationKind.PARTNER_STRUCTURE)) {
            return Optional.empty();
        }
        StructureId structure = structureOf(actor);
        return chosen(request, structure)
                .flatMap(body -> standing(request, structure, body))
                .map(agreement -> new Band(agreement.bodyName(), SelectionController.PATH));
    }

    private Optional<AgreementView> standing(HttpServletRequest request, StructureId structure, BodyCode body) {
        if (request.getAttribute(PRESENT) instanceof AgreementView known
                && known.structure().equals(structure)
                && known.body().equals(body)) {
            return Optional.of(known);
        }
        Optional<AgreementView> standing = selection.standing(structure, body);
        standing.ifPresent(agreement -> request.setAttribute(PRESENT, agreement));
        return standing;
    }

    private static Optional<BodyCode> chosen(HttpServletRequest request, StructureId structure) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CHOSEN + structure.value()) instanceof String code
                ? BodyCode.parse(code)
                : Optional.empty();
    }

    private static void forget(HttpServletRequest request, StructureId structure) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CHOSEN + structure.value());
        }
    }
}
