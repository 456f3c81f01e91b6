package fr.prevention.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\dubois\\bilan.pdf | bilan.pdf",
                "l'été «2025».pdf | l'été «2025».pdf",
                "dossier/ | document",
                ".. | document"
            })
    void keeps_the_name_and_drops_the_folders(String typed, String kept) {
        assertThat(FileNames.clean(typed)).isEqualTo(kept);
    }

    @Test
    void drops_what_cannot_be_seen() {
        assertThat(FileNames.clean("a\0b\r\nc\u202Efdp.pdf")).isEqualTo("abcfdp.pdf");
        assertThat(FileNames.clean("\t\u200B")).isEqualTo("document");
    }

    @Test
    void composes_accents_that_some_systems_send_apart() {
        assertThat(FileNames.clean("e\u0301te\u0301.pdf")).isEqualTo("été.pdf");
    }

    @Test
    void cuts_a_long_name_at_255_bytes_between_characters_and_keeps_its_extension() {
        String cut = FileNames.clean("é".repeat(200) + "😀.docx");
        assertThat(cut).endsWith("é.docx");
        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(253, 255);
        assertThat(FileNames.clean("x".repeat(255))).hasSize(255);
    }

    @Test
    void reads_the_extension_in_lower_case() {
        assertThat(FileNames.extension("Bilan.2025.PDF")).isEqualTo("pdf");
        assertThat(FileNames.extension("sans")).isEmpty();
    }
}
