package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.files.FileRefused;
import fr.prevention.platform.files.FileStore;
import fr.prevention.platform.files.StoredFile;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.api.StepDocuments.ReuseDocument;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a step page brings for its questions: files chosen, and documents of the course to use once more. */
@Component
class StepDeposits {

    private final FileStore files;
    private final StepDocuments documents;
    private final DocumentCatalogue catalogue;

    StepDeposits(FileStore files, StepDocuments documents, DocumentCatalogue catalogue) {
        this.files = files;
        this.documents = documents;
        this.catalogue = catalogue;
    }

    /** What was received for a step and is not yet under its questions: files stored, documents to use once more. */
    record Received(List<Deposit> deposits, Map<QuestionCode, DocumentId> again) {}

    /** A file already stored, for a question. */
    record Deposit(QuestionCode question, UUID submission, ReceivedFile file) {}

    /** Stores the files that were sent; what is refused goes to the faults. A document of others does not exist. */
    Received receive(
            Actor actor, StepView step, Typed typed, MultiValueMap<String, MultipartFile> sent, StepFaults faults) {
        Map<QuestionCode, DocumentId> again = again(actor, step, typed);
        List<Deposit> deposits = new ArrayList<>();
        for (QuestionView question : step.questions()) {
            List<MultipartFile> chosen = sent.getOrDefault(StepFields.file(question.code()), List.of());
            for (MultipartFile file : chosen) {
                stored(file, question.code(), faults)
                        .ifPresent(stored -> deposits.add(new Deposit(
                                question.code(),
                                submission(typed.text(StepFields.deposit(question.code())), stored),
                                stored)));
            }
        }
        return new Received(deposits, again);
    }

    private Map<QuestionCode, DocumentId> again(Actor actor, StepView step, Typed typed) {
        Map<QuestionCode, DocumentId> again = new LinkedHashMap<>();
        for (QuestionView question : step.questions()) {
            String chosen = typed.text(StepFields.reuse(question.code()));
            if (!chosen.isEmpty()) {
                again.put(question.code(), document(chosen));
            }
        }
        if (!again.isEmpty()) {
            Set<DocumentId> known = catalogue.documents(actor, step.establishment()).stream()
                    .map(DocumentView::id)
                    .collect(Collectors.toSet());
            if (!known.containsAll(again.values())) {
                throw unknown();
            }
        }
        return again;
    }

    /** Stores one file, or says why it is not taken; nothing when none was chosen. */
    private Optional<ReceivedFile> stored(MultipartFile file, QuestionCode question, StepFaults faults) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(stored(file, name));
        } catch (FileRefused refused) {
            faults.file(question, name, refused.refusal());
            return Optional.empty();
        }
    }

    /** Stores a file under the name it was sent with. */
    ReceivedFile stored(MultipartFile file, String name) {
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.store(content, name);
            return new ReceivedFile(
                    stored.key(), stored.fileName(), stored.mediaType(), stored.size(), stored.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be read from the request", e);
        }
    }

    /** Puts what was received under the questions; what is refused goes to the faults. Tells whether anything was put. */
    boolean place(Actor actor, StepView step, Received received, StepFaults faults) {
        boolean placed = false;
        for (Deposit deposit : received.deposits()) {
            placed |= placed(
                    StepFields.file(deposit.question()),
                    faults,
                    () -> documents.attach(
                            actor,
                            new AttachDocument(
                                    deposit.submission(),
                                    step.establishment(),
                                    step.code(),
                                    deposit.question(),
                                    deposit.file())));
        }
        for (Map.Entry<QuestionCode, DocumentId> again : received.again().entrySet()) {
            ReuseDocument reuse =
                    new ReuseDocument(step.establishment(), step.code(), again.getKey(), again.getValue());
            placed |= placed(StepFields.reuse(again.getKey()), faults, () -> documents.reuse(actor, reuse));
        }
        return placed;
    }

    /** The document named in an address or a field; what cannot be one does not exist. */
    static DocumentId document(String typed) {
        if (typed.length() != 36) {
            throw unknown();
        }
        try {
            return new DocumentId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    static PreventionCourseRefused unknown() {
        return new PreventionCourseRefused(new PreventionCourseRefusal.UnknownDocument());
    }

    /** The same content sent twice by one page is one deposit. */
    static UUID submission(String page, ReceivedFile file) {
        return UUID.nameUUIDFromBytes((page + "/" + file.sha256()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean placed(String field, StepFaults faults, Runnable act) {
        try {
            act.run();
            return true;
        } catch (PreventionCourseRefused refused) {
            if (refused.refusal() instanceof PreventionCourseRefusal.UnknownStep) {
                throw refused;
            }
            faults.document(field, refused.refusal());
            return false;
        }
    }
}
