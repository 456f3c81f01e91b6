package fr.prevention.establishment.adapter.persistence.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/** A list shipped with the product as a CSV file with a header line, in UTF-8. */
final class ReferenceFile {

    private final String name;
    private final byte[] content;

    private final BiConsumer<ReferenceTables, List<NamedCsvRecord>> destination;

    private ReferenceFile(String name, byte[] content, BiConsumer<ReferenceTables, List<NamedCsvRecord>> destination) {
        this.name = name;
        this.content = content;
        this.destination = destination;
    }

    static ReferenceFile read(String name, BiConsumer<ReferenceTables, List<NamedCsvRecord>> destination) {
        try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the reference file " + name + " is not on the class path");
            }
            return new ReferenceFile(name, file.readAllBytes(), destination);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void loadInto(ReferenceTables tables) {
        destination.accept(tables, rows());
    }

    private List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
