package fr.prevention.preventioncourse;

import static fr.prevention.preventioncourse.Filling.E1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioQuery;
import fr.prevention.preventioncourse.api.PortfolioOverview.Sort;
import fr.prevention.preventioncourse.api.StepSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPreventionCourse
class StatementsIT {

    @Autowired
    private Walking walking;

    @Autowired
    private StatementCount statements;

    @Autowired
    private StepSheet sheet;

    @Autowired
    private CourseOverview overview;

    @Autowired
    private DocumentCatalogue documents;

    @Autowired
    private PortfolioOverview portfolio;

    @Test
    void a_step_with_documents_comments_and_history_is_read_in_one_statement() {
        EstablishmentId id = stepWithDocuments(4);

        assertThat(statements.of(() -> sheet.step(People.claireMartin(), id, E1)))
                .hasSize(1);
    }

    @Test
    void a_course_is_read_in_one_statement() {
        EstablishmentId id = stepWithDocuments(2);

        assertThat(statements.of(() -> overview.course(People.claireMartin(), id)))
                .hasSize(1);
    }

    @Test
    void all_documents_are_read_in_one_statement() {
        EstablishmentId id = stepWithDocuments(5);

        assertThat(statements.of(() -> documents.documents(People.claireMartin(), id)))
                .hasSize(1);
    }

    @Test
    void a_page_of_the_portfolio_takes_two_statements_whatever_the_number_of_rows() {
        for (int i = 0; i < 12; i++) {
            walking.openCourse();
        }
        PortfolioQuery query =
                new PortfolioQuery("", null, false, null, null, null, false, false, Sort.WAITING_SINCE, true, 1, 100);
        RegionalFundCode fund = new RegionalFundCode("CARSAT-HDF");

        assertThat(statements.of(() -> portfolio.page(People.claireMartin(), fund, query)))
                .hasSize(2);
    }

    private EstablishmentId stepWithDocuments(int count) {
        EstablishmentId id = walking.openCourse();
        for (int i = 0; i < count; i++) {
            walking.attach(id, E1, "Q05", "tableau " + i + ".xlsx");
        }
        return id;
    }
}
