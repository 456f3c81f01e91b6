package fr.prevention.web.partnerspace.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.web.frame.Texts;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.BeanUtils;

class DueTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, -2, true,  En retard de 2 jours",
        "SENT,        -1, true,  En retard d'un jour",
        "IN_PROGRESS,  0, false, À traiter aujourd'hui",
        "IN_PROGRESS,  1, false, À traiter demain",
        "SENT,        15, false, À traiter dans 15 jours",
        "MORE_ASKED,  -9, false, Délai suspendu : réponse attendue"
    })
    void a_due_date_is_told_in_words(RequestStatus status, int days, boolean late, String words) {
        Due due = Due.of(BeanUtils.instantiateClass(Texts.class), status, MONDAY.plusDays(days), null, MONDAY);

        assertThat(due.words()).isEqualTo(words);
        assertThat(due.late()).isEqualTo(late);
    }
}
