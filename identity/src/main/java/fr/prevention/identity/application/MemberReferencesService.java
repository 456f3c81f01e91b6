package fr.prevention.identity.application;

import fr.prevention.identity.api.MemberReferences;
import fr.prevention.identity.domain.users.MemberReference;
import fr.prevention.identity.spi.KnownMembers;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MemberReferencesService implements MemberReferences {

    private final KnownMembers members;
    private final Clock clock;

    MemberReferencesService(KnownMembers members, Clock clock) {
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
}
