package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.AttachToRequest;
import fr.prevention.platform.files.FileRefusal;
import fr.prevention.platform.files.FileRefused;
import fr.prevention.platform.files.FileStore;
import fr.prevention.platform.files.StoredFile;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the documents that come with a request, in PDF only; what is refused is told, and loses nothing else. */
@Component
class RequestDeposits {

    private static final long MEGABYTE = 1024L * 1024;
    private static final String EXTENSION = ".pdf";

    private final FileStore files;
    private final RequestWriting writing;
    private final Texts texts;

    RequestDeposits(FileStore files, RequestWriting writing, Texts texts) {
        this.files = files;
        this.writing = writing;
        this.texts = texts;
    }

    /** What is accepted, told before. */
    static String accepted(Texts texts) {
        return texts.t("request.documents.accepted", RequestWriting.MOST_DOCUMENTS, FileStore.LIMIT / MEGABYTE);
    }

    /** Adds the files to the request, and tells how many were taken. The same content from one page is one document. */
    int place(Actor actor, RequestId request, List<MultipartFile> sent, String deposit, FormErrors errors) {
        List<String> faults = new ArrayList<>();
        int placed = 0;
        for (MultipartFile file : sent) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                placed += place(actor, request, file, name, deposit, faults) ? 1 : 0;
            }
        }
        if (!faults.isEmpty()) {
            errors.add(RequestFields.FILES, "request.documents.faults", String.join(" ", faults));
        }
        return placed;
    }

    private boolean place(
            Actor actor, RequestId request, MultipartFile file, String name, String deposit, List<String> faults) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            faults.add(texts.t("request.documents.refused.type", name));
            return false;
        }
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.store(content, name);
            ReceivedDocument received = new ReceivedDocument(
                    stored.key(), stored.fileName(), stored.mediaType(), stored.size(), stored.sha256());
            UUID submission =
                    UUID.nameUUIDFromBytes((deposit + "/" + stored.sha256()).getBytes(StandardCharsets.UTF_8));
            var _ = writing.attach(actor, new AttachToRequest(submission, request, received));
            return true;
        } catch (FileRefused refused) {
            faults.add(words(name, refused.refusal()));
        } catch (PartnerRefused refused) {
            if (!(refused.refusal() instanceof OfRequest refusal)
                    || RequestRefusals.to(refusal).isNotFound()) {
                throw refused;
            }
            faults.add(texts.t(
                    "request.documents.refused",
                    name,
                    RequestRefusals.to(refusal).words(texts)));
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be read from the request", e);
        }
        return false;
    }

    private String words(String name, FileRefusal refusal) {
        return switch (refusal) {
            case FileRefusal.Empty _ -> texts.t("attachment.refused.empty", name);
            case FileRefusal.TooLarge large -> texts.t("attachment.refused.large", name, large.limit() / MEGABYTE);
            case FileRefusal.TypeNotAccepted _ -> texts.t("request.documents.refused.type", name);
            case FileRefusal.ContentDoesNotMatch _ -> texts.t("request.documents.refused.content", name);
            case FileRefusal.Unreadable _ -> texts.t("attachment.refused.unreadable", name);
        };
    }
}
