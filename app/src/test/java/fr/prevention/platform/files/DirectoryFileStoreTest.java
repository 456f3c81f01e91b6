package fr.prevention.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.platform.files.FileRefusal.ContentDoesNotMatch;
import fr.prevention.platform.files.FileRefusal.Empty;
import fr.prevention.platform.files.FileRefusal.TooLarge;
import fr.prevention.platform.files.FileRefusal.TypeNotAccepted;
import fr.prevention.platform.files.FileRefusal.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryFileStoreTest {

    @TempDir
    Path folder;

    private DirectoryFileStore store;

    @BeforeEach
    void openStore() {
        store = new DirectoryFileStore(folder);
    }

    @AfterEach
    void leavesNothingHalfWritten() throws IOException {
        try (Stream<Path> received = Files.list(folder.resolve("incoming"))) {
            assertThat(received).isEmpty();
        }
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("rapport.pdf", SampleFiles.pdf(), "application/pdf"),
                Arguments.of("photo.PNG", SampleFiles.image("png"), "image/png"),
                Arguments.of("photo.jpg", SampleFiles.image("jpg"), "image/jpeg"),
                Arguments.of("photo.jpeg", SampleFiles.image("jpg"), "image/jpeg"),
                Arguments.of("note.docx", SampleFiles.docx(), AcceptedType.DOCX.mediaType()),
                Arguments.of("suivi.xlsx", SampleFiles.xlsx(), AcceptedType.XLSX.mediaType()),
                Arguments.of("note.odt", SampleFiles.openDocument(SampleFiles.ODT_TYPE), SampleFiles.ODT_TYPE),
                Arguments.of("suivi.ods", SampleFiles.openDocument(SampleFiles.ODS_TYPE), SampleFiles.ODS_TYPE));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takes_each_accepted_type_and_gives_it_back_byte_for_byte(String name, byte[] content, String type)
            throws IOException {
        StoredFile stored = store(name, content);
        assertThat(stored.mediaType()).isEqualTo(type);
        assertThat(stored.size()).isEqualTo(content.length);
        try (InputStream back = store.open(stored.key()).orElseThrow()) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
    }

    static Stream<Arguments> refused() {
        byte[] pdf = SampleFiles.pdf();
        byte[] png = SampleFiles.image("png");
        byte[] jpeg = SampleFiles.image("jpg");
        return Stream.of(
                Arguments.of("vide.pdf", new byte[0], new Empty()),
                Arguments.of("programme.exe", SampleFiles.text("MZ"), new TypeNotAccepted()),
                Arguments.of("sans-extension", pdf, new TypeNotAccepted()),
                Arguments.of("page.html", SampleFiles.text("<html></html>"), new TypeNotAccepted()),
                Arguments.of(
                        "page.pdf",
                        SampleFiles.text("<html><script>alert(1)</script></html>"),
                        new ContentDoesNotMatch("pdf")),
                Arguments.of("programme.pdf", SampleFiles.text("MZ\0\0 this program"), new ContentDoesNotMatch("pdf")),
                Arguments.of("image.pdf", png, new ContentDoesNotMatch("pdf")),
                Arguments.of("document.png", pdf, new ContentDoesNotMatch("png")),
                Arguments.of("tableur.docx", SampleFiles.xlsx(), new ContentDoesNotMatch("docx")),
                Arguments.of(
                        "archive.xlsx",
                        SampleFiles.zip(Map.of("a.txt", SampleFiles.text("a"))),
                        new ContentDoesNotMatch("xlsx")),
                Arguments.of(
                        "tableur.odt", SampleFiles.openDocument(SampleFiles.ODS_TYPE), new ContentDoesNotMatch("odt")),
                Arguments.of("coupe.pdf", SampleFiles.cut(pdf, 60), new Unreadable()),
                Arguments.of("creux.pdf", SampleFiles.text("%PDF-1.7\nnothing\n%%EOF\n"), new Unreadable()),
                Arguments.of("protege.pdf", SampleFiles.pdf("secret"), new Unreadable()),
                Arguments.of("coupe.png", SampleFiles.cut(png, 5), new Unreadable()),
                Arguments.of("coupe.jpg", SampleFiles.cut(jpeg, 5), new Unreadable()),
                Arguments.of("segment-impossible.jpg", new byte[] {-1, -40, -1, -32, 0, 0, 0, 0}, new Unreadable()),
                Arguments.of("coupe.docx", SampleFiles.cut(SampleFiles.docx(), 30), new Unreadable()),
                Arguments.of(
                        "macros.docx", withPart(SampleFiles.docxParts(), "word/vbaProject.bin"), new TypeNotAccepted()),
                Arguments.of(
                        "macros.odt",
                        withPart(SampleFiles.openDocumentParts(SampleFiles.ODT_TYPE), "Basic/Standard/Module1.xml"),
                        new TypeNotAccepted()),
                Arguments.of("bombe.docx", bomb(), new Unreadable()),
                Arguments.of("bombe.pdf", SampleFiles.pdfWithStream(60 * 1024 * 1024), new Unreadable()),
                Arguments.of("multitude.docx", multitude(), new Unreadable()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_and_keeps_nothing(String name, byte[] content, FileRefusal refusal) throws IOException {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> store(name, content))
                .extracting(FileRefused::refusal)
                .isEqualTo(refusal);
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void stops_reading_at_the_limit() throws IOException {
        CountingStream endless = new CountingStream();
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> store.store(endless, "enorme.pdf"))
                .extracting(FileRefused::refusal)
                .isEqualTo(new TooLarge(FileStore.LIMIT));
        assertThat(endless.read).isLessThan(FileStore.LIMIT + 1024 * 1024);
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void keeps_nothing_when_the_sender_or_the_disk_fails_on_the_way() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("on purpose");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("on purpose");
            }
        };
        InputStream half = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.pdf()), broken);
        assertThatThrownBy(() -> store.store(half, "rapport.pdf")).isInstanceOf(UncheckedIOException.class);
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void computes_the_digest_and_stores_under_a_random_name() {
        StoredFile stored = store("C:\\Dossier\\l’été \"2025\".pdf", SampleFiles.pdf());
        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        assertThat(stored.fileName()).isEqualTo("l’été \"2025\".pdf");
        String key = stored.key().toString();
        assertThat(folder.resolve(key.substring(0, 2))
                        .resolve(key.substring(2, 4))
                        .resolve(key))
                .isRegularFile();
    }

    @Test
    void deletes_for_good_and_knows_nothing_of_a_key_it_never_gave() {
        StoredFile stored = store("rapport.pdf", SampleFiles.pdf());
        store.delete(stored.key());
        store.delete(stored.key());
        assertThat(store.open(stored.key())).isEmpty();
        assertThat(store.open(UUID.randomUUID())).isEmpty();
    }

    @Test
    void shows_its_own_files_and_nothing_else_that_lies_in_the_folder() throws IOException {
        StoredFile stored = store("rapport.pdf", SampleFiles.pdf());
        Files.writeString(folder.resolve("LISEZ-MOI"), "not ours");
        List<UUID> shown = new ArrayList<>();
        store.forEachOlderThan(Instant.now(Clock.systemUTC()).plusSeconds(60), shown::add);
        assertThat(shown).containsExactly(stored.key());
    }

    private StoredFile store(String name, byte[] content) {
        return store.store(new ByteArrayInputStream(content), name);
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] withPart(Map<String, byte[]> parts, String name) {
        parts.put(name, SampleFiles.text("Sub AutoOpen"));
        return SampleFiles.zip(parts);
    }

    private static byte[] bomb() {
        Map<String, byte[]> parts = SampleFiles.docxParts();
        parts.put("word/media/zeros.bin", new byte[40 * 1024 * 1024]);
        return SampleFiles.zip(parts);
    }

    private static byte[] multitude() {
        Map<String, byte[]> parts = new LinkedHashMap<>(SampleFiles.docxParts());
        for (int number = 0; number <= ZipStructure.MOST_ENTRIES; number++) {
            parts.put("word/" + number, new byte[0]);
        }
        return SampleFiles.zip(parts);
    }

    private static final class CountingStream extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return '%';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            read += length;
            return length;
        }
    }
}
