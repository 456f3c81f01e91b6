package fr.prevention.platform.security;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisation for which a person of several acts at this moment. The session remembers it; an address of a space where
 * the person has one organisation only chooses it by itself, so that a link in a mail leads where it says.
 */
public record ChosenOrganisation(OrganisationKind kind, String key) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "organisation";

    /** The organisations of a person, in the order in which they were granted. */
    public static List<Organisation> of(Actor whole) {
        Map<ChosenOrganisation, Organisation> known = new LinkedHashMap<>();
        whole.memberships().stream()
                .map(Membership::organisation)
                .forEach(organisation -> known.putIfAbsent(of(organisation), organisation));
        return List.copyOf(known.values());
    }

    /** The choice of this organisation. */
    public static ChosenOrganisation of(Organisation organisation) {
        return new ChosenOrganisation(organisation.kind(), organisation.key());
    }

    /** What the session remembers, if the person still belongs there. */
    public static Optional<ChosenOrganisation> remembered(HttpServletRequest request, Actor whole) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ChosenOrganisation chosen
                ? Optional.of(chosen).filter(known -> whole.belongsTo(known.kind(), known.key()))
                : Optional.empty();
    }

    /** Remembers it for the rest of the session. */
    public void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** The organisation for which this request acts; none when the person has to say it first. */
    static Optional<ChosenOrganisation> forRequest(HttpServletRequest request, Actor whole) {
        Optional<ChosenOrganisation> remembered = remembered(request, whole);
        Optional<OrganisationKind> asked = SpaceAddress.kindAt(request.getRequestURI());
        if (remembered.isPresent()
                && asked.filter(kind -> kind != remembered.get().kind()).isEmpty()) {
            return remembered;
        }
        List<ChosenOrganisation> possible = of(whole).stream()
                .filter(organisation -> asked.isEmpty() || asked.get() == organisation.kind())
                .map(ChosenOrganisation::of)
                .toList();
        if (possible.isEmpty()) {
            return remembered;
        }
        Optional<ChosenOrganisation> only = possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
        only.filter(chosen -> of(whole).size() > 1).ifPresent(chosen -> chosen.remember(request));
        return only;
    }
}
