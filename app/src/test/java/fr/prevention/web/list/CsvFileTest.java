package fr.prevention.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+33322456789", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"})
    void makes_a_formula_a_text(String cell) {
        assertThat(CsvFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Menuiserie Dubois", "900 102 500 00015", "Saint-Omer", "1 = 1"})
    void leaves_other_texts_alone(String cell) {
        assertThat(CsvFile.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void opens_in_a_french_spreadsheet() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        CsvFile.send(
                response,
                "établissements.csv",
                List.of("Nom", "Commune"),
                Stream.of(List.of("Dubois ; fils", "Béthune"), List.of("\"Le Marais\"", "=1+1")));
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFNom;Commune\r
                "Dubois ; fils";Béthune\r
                ""\"Le Marais""\";'=1+1\r
                """);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%A9tablissements.csv");
    }
}
