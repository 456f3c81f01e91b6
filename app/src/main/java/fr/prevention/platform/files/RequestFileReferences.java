package fr.prevention.platform.files;

import fr.prevention.partnerspace.api.RequestSheet;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of the documents of service requests: erased with the personal data, they are swept away. */
@Component
class RequestFileReferences implements FileReferences {

    private final RequestSheet requests;

    RequestFileReferences(RequestSheet requests) {
        this.requests = requests;
    }

    @Override
    public Set<UUID> referencedAmong(Collection<UUID> keys) {
        return requests.referencedFiles(keys);
    }
}
