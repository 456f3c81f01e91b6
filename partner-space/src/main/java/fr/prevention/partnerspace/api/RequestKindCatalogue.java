package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.util.List;

/** The kinds of service request, as a body offers them. */
public interface RequestKindCatalogue {

    /** Those for which new requests may be made, in the order of the catalogue. */
    List<RequestKindView> offered(BodyCode body);

    /** All of them, offered or not, in the order of the catalogue. */
    List<RequestKindView> all(BodyCode body);

    /** All of them with their usual settings, whatever a body decided: what a list is filtered by. */
    List<RequestKindView> known();

    /**
     * What the body decides about a kind; requests already sent keep their due date, those already ended their retention. Only
     * an agent of the body does. Refused: {@code UnknownKind}, {@code KindChangedMeanwhile}.
     */
    void decide(Actor actor, BodyCode body, RequestKindCode kind, KindSettings settings);
}
