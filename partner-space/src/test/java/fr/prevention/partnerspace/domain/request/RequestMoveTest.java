package fr.prevention.partnerspace.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.api.RequestStatus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestMoveTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    SEND,     SENT, -,           -,           -,          -, -, -
                    ASSIGN,   -,    IN_PROGRESS, IN_PROGRESS, MORE_ASKED, -, -, -
                    ASK_MORE, -,    -,           MORE_ASKED,  -,          -, -, -
                    ANSWER,   -,    -,           -,           IN_PROGRESS, -, -, -
                    COMPLETE, -,    -,           DONE,        DONE,       -, -, -
                    REFUSE,   -,    -,           REFUSED,     REFUSED,    -, -, -
                    CANCEL,   -,    CANCELLED,   CANCELLED,   CANCELLED,  -, -, -
                    """)
    void each_move_leads_from_each_status_where_the_table_says(
            RequestMove move,
            String draft,
            String sent,
            String inProgress,
            String moreAsked,
            String done,
            String refused,
            String cancelled) {
        assertThat(Stream.of(RequestStatus.values())
                        .map(status ->
                                move.from(status).map(RequestStatus::name).orElse("-")))
                .containsExactly(draft, sent, inProgress, moreAsked, done, refused, cancelled);
    }
}
