package fr.prevention.identity.application;

import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.domain.audit.SealedEntry;
import fr.prevention.identity.spi.AuditChain;
import fr.prevention.identity.spi.Origins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AuditTrailService implements AuditTrail {

    private final AuditChain chain;
    private final Origins origins;

    AuditTrailService(AuditChain chain, Origins origins) {
        this.chain = chain;
        this.origins = origins;
    }

    @Override
    @Transactional
    public void append(AuditEntry entry) {
        var last = chain.heldEnd();
        if (!chain.holds(entry.id())) {
            chain.put(SealedEntry.after(last, entry, origins.current()));
        }
    }
}
