package fr.prevention.preventioncourse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void reads_the_codes_of_forms_and_addresses() {
        assertThat(StepCode.parse(" e1 ")).contains(new StepCode("E1"));
        assertThat(QuestionCode.parse("q05")).contains(new QuestionCode("Q05"));
    }

    @Test
    void refuses_what_cannot_be_a_code() {
        assertThat(StepCode.parse("E0")).isEmpty();
        assertThat(StepCode.parse("../E1")).isEmpty();
        assertThat(QuestionCode.parse("Q05'; drop table course")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new StepCode("E10"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionCode(""));
    }

    @Test
    void refuses_a_file_without_name_or_content() {
        assertThatIllegalArgumentException().isThrownBy(() -> file(" ", 10));
        assertThatIllegalArgumentException().isThrownBy(() -> file("a".repeat(256), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> file("vide.pdf", 0));
    }

    private static ReceivedFile file(String name, long size) {
        return new ReceivedFile(UUID.randomUUID(), name, "application/pdf", size, "ab".repeat(32));
    }
}
