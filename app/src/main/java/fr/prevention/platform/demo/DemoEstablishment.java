package fr.prevention.platform.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.Siret;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/**
 * One invented establishment and how far it has come.
 *
 * @param officer the login of the prevention officer in charge, or empty
 * @param progress one letter for E0 to E4: {@code V} approved, {@code C} complete, {@code R} returned, {@code P} begun,
 *     {@code -} untouched
 * @param ownPapers whether its documents bear its name
 */
record DemoEstablishment(
        Siret siret,
        String name,
        String addressLine,
        String postalCode,
        String commune,
        String sector,
        int headcount,
        String officer,
        String progress,
        String headFirstName,
        String headLastName,
        boolean ownPapers) {

    private static final int FIRST_INVENTED_SIREN = 90020001;

    static List<DemoEstablishment> all() {
        ClassPathResource file = new ClassPathResource("demo/etablissements.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(DemoEstablishment::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoEstablishment of(NamedCsvRecord row) {
        String siret = row.getField("siret");
        return new DemoEstablishment(
                siret.isEmpty() ? invented(FIRST_INVENTED_SIREN + (int) row.getStartingLineNumber()) : new Siret(siret),
                row.getField("nom"),
                row.getField("adresse"),
                row.getField("code_postal"),
                row.getField("commune"),
                row.getField("ctn"),
                Integer.parseInt(row.getField("effectif")),
                row.getField("preventeur"),
                row.getField("etapes"),
                row.getField("chef_prenom"),
                row.getField("chef_nom"),
                true);
    }

    /** The same at each start, so that an interrupted load finds it again. */
    EstablishmentId id() {
        return new EstablishmentId(
                UUID.nameUUIDFromBytes(("demonstration " + siret.value()).getBytes(StandardCharsets.UTF_8)));
    }

    boolean profileValidated() {
        return progress.charAt(0) == 'V';
    }

    /** An address of a domain that cannot exist. */
    String mailOf(String firstName, String lastName) {
        String person = lastName.isEmpty() ? plain(firstName) : plain(firstName) + "." + plain(lastName);
        return person + "@" + plain(name) + ".example";
    }

    /** The words in the letters of an address. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** A SIRET made from the eight first digits of its SIREN. */
    static Siret invented(int number) {
        String siren = withKey(Integer.toString(number));
        return new Siret(withKey(siren + "0001"));
    }

    /** The digits followed by the one that makes their Luhn sum a multiple of ten. */
    private static String withKey(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
