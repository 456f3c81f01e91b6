package fr.prevention.establishment;

import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.HeadcountBracket;
import fr.prevention.establishment.domain.HeadcountScale;
import fr.prevention.establishment.domain.Revision;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Establishments of the tests. */
public final class Establishing {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:30:00Z");

    /** The seven brackets as shipped. */
    public static final HeadcountScale SCALE = new HeadcountScale(List.of(
            new HeadcountBracket("T1", 0, 20),
            new HeadcountBracket("T2", 21, 50),
            new HeadcountBracket("T3", 51, 100),
            new HeadcountBracket("T4", 101, 200),
            new HeadcountBracket("T5", 201, 500),
            new HeadcountBracket("T6", 501, 1000),
            new HeadcountBracket("T7", 1001, null)));

    private static final AtomicInteger NEXT_SIREN = new AtomicInteger(10_000_000);

    private Establishing() {}

    /** A joinery of Amiens with 18 employees. */
    public static EnrolEstablishment menuiserieDubois(EstablishmentId id, Siret siret) {
        return new EnrolEstablishment(
                id,
                siret,
                "Menuiserie Dubois",
                "12 rue des Tanneurs",
                new PostalCode("80000"),
                "Amiens",
                new PhoneNumber("0322456789"),
                "F",
                18);
    }

    public static Establishment enrolled(EstablishmentId id, Siret siret) {
        return Establishment.enrol(
                menuiserieDubois(id, siret),
                "80",
                new RegionalFundCode("CARSAT-HDF"),
                SCALE,
                Revision.by(People.anneDelcourt(), MONDAY_MORNING));
    }

    /** A possible SIRET that no other test uses. */
    public static Siret newSiret() {
        String siren = withLuhnKey(Integer.toString(NEXT_SIREN.getAndIncrement()));
        return new Siret(withLuhnKey(siren + "0001"));
    }

    private static String withLuhnKey(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int weighted = (digits.charAt(digits.length() - 1 - fromRight) - '0') * (fromRight % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
