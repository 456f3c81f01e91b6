package fr.prevention.preventioncourse.domain.course;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import org.jmolecules.ddd.types.ValueObject;

/** The establishment as its fund enrolled it: what portfolios list and filter by. */
public record CourseSubject(
        EstablishmentId establishment,
        String siret,
        String name,
        String commune,
        String department,
        String ctnSector,
        String headcountBracket,
        RegionalFundCode fund)
        implements ValueObject {

    CourseSubject withSiret(String other) {
        return new CourseSubject(establishment, other, name, commune, department, ctnSector, headcountBracket, fund);
    }
}
