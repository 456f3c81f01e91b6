package fr.prevention.platform.files;

import fr.prevention.partnerspace.api.StructureSheets;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of the documents of agreements. */
@Component
class AgreementFileReferences implements FileReferences {

    private final StructureSheets sheets;

    AgreementFileReferences(StructureSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Set<UUID> referencedAmong(Collection<UUID> keys) {
        return sheets.referencedFiles(keys);
    }
}
