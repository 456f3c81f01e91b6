package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every document of a course, for the establishment and the fund that follows it. */
public interface DocumentCatalogue {

    /** Latest deposit first; empty when the course is not this actor's to read. */
    List<DocumentView> documents(Actor actor, EstablishmentId establishment);

    /** Empty when the document does not exist or is not this actor's to read. */
    Optional<DocumentView> document(Actor actor, DocumentId document);

    /** Those of the keys a document still refers to: the others are orphans of the file store. */
    Set<UUID> referencedFiles(Collection<UUID> fileKeys);
}
