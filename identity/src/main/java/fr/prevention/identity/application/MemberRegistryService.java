package fr.prevention.identity.application;

import fr.prevention.identity.api.MemberRegistry;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.users.MemberReference;
import fr.prevention.identity.spi.KnownMembers;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MemberRegistryService implements MemberRegistry {

    private final KnownMembers members;
    private final Clock clock;

    MemberRegistryService(KnownMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void addInvoices(String memberNumber, Collection<String> invoiceNumbers) {
        members.add(
                memberNumber,
                invoiceNumbers.stream()
                        .flatMap(number -> MemberReference.parse(number).stream())
                        .distinct()
                        .sorted(Comparator.comparing(MemberReference::value))
                        .toList(),
                clock.instant());
    }

    @Override
    @Transactional
    public void entrust(String memberNumber, Organisation service) {
        if (service.kind() != OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE) {
            throw new IllegalArgumentException(service.kind() + " looks after no member");
        }
        members.entrust(memberNumber, service, clock.instant());
    }
}
