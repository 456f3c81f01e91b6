package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of request in every version ever used, and what each body decided about them. */
public interface RequestKinds {

    /** The latest version of every kind, in the order of the catalogue. */
    List<RequestKind> current();

    /** A version some request keeps; it exists. */
    RequestKind version(RequestKindCode kind, String version);

    /** What a body decided, by kind; a kind about which it decided nothing is absent. */
    Map<RequestKindCode, KindSettings> decided(BodyCode body);

    /** Keeps a decision; empty when it was kept, else what another agent decided meanwhile. */
    Optional<KindSettings> decide(BodyCode body, RequestKindCode kind, KindSettings settings);
}
