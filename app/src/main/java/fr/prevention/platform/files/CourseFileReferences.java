package fr.prevention.platform.files;

import fr.prevention.preventioncourse.api.DocumentCatalogue;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of the documents of prevention courses. */
@Component
class CourseFileReferences implements FileReferences {

    private final DocumentCatalogue documents;

    CourseFileReferences(DocumentCatalogue documents) {
        this.documents = documents;
    }

    @Override
    public Set<UUID> referencedAmong(Collection<UUID> keys) {
        return documents.referencedFiles(keys);
    }
}
