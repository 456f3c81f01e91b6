package fr.prevention.platform.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Some towns of each department, where the invented firms are. */
final class DemoTowns {

    private static final Map<String, List<Town>> TOWNS = read();

    private DemoTowns() {}

    static boolean isKnown(String department) {
        return TOWNS.containsKey(department);
    }

    static Town of(String department, int place) {
        List<Town> towns = TOWNS.getOrDefault(department, List.of());
        return towns.get(place % towns.size());
    }

    private static Map<String, List<Town>> read() {
        ClassPathResource file = new ClassPathResource("demo/communes.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("departement"),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    row -> new Town(row.getField("code_postal"), row.getField("commune")),
                                    Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A commune with one of its postal codes. */
    record Town(String postalCode, String name) {}
}
