package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.domain.Commune;
import fr.prevention.establishment.domain.HeadcountScale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lists that enrolment is decided by. */
public interface ReferenceLists {

    /** The communes served under a postal code; none for a CEDEX code. */
    List<Commune> communesOf(PostalCode postalCode);

    /** The fund in charge of a department; empty where there is none. */
    Optional<RegionalFundCode> fundInCharge(String department);

    Set<String> ctnSectors();

    HeadcountScale headcountScale();
}
