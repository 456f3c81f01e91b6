package fr.prevention.partnerspace;

import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.spi.InMemoryAgreements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directories of agreements and bodies, read from memory. */
public final class KnownAgreements implements AgreementDirectory, BodyDirectory {

    private final InMemoryAgreements agreements;

    public KnownAgreements(InMemoryAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<AgreementView> of(StructureId structure, BodyCode body, LocalDate day) {
        return agreements
                .open(structure, body, day)
                .or(() -> agreements.all().stream()
                        .filter(agreement -> agreement.structure().equals(structure)
                                && agreement.body().equals(body))
                        .reduce((_, later) -> later))
                .map(agreement -> view(agreement, day));
    }

    @Override
    public List<AgreementView> openOf(StructureId structure, LocalDate day) {
        return PartnerPeople.bodies().stream()
                .flatMap(body -> agreements.open(structure, body.code(), day).stream())
                .map(agreement -> view(agreement, day))
                .toList();
    }

    @Override
    public Optional<BodyView> body(BodyCode code) {
        return PartnerPeople.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst();
    }

    @Override
    public List<BodyView> bodies() {
        return PartnerPeople.bodies();
    }

    private static AgreementView view(Agreement agreement, LocalDate day) {
        return new AgreementView(
                agreement.getId(),
                agreement.structure(),
                "Les Paniers Solidaires",
                agreement.body(),
                Stream.of(agreement.body().value().split("-", -1))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow(),
                agreement.period().startsOn(),
                agreement.period().endsOn(),
                agreement.limits().technicians(),
                agreement.limits().managers(),
                agreement.stateOn(day),
                agreement.period().daysLeftOn(day));
    }
}
