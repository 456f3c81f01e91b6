package fr.prevention.preventioncourse.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.api.ApprovingBody;
import org.junit.jupiter.api.Test;

class CourseAccessTest {

    private static final RegionalFundCode HDF = new RegionalFundCode("CARSAT-HDF");

    private final EstablishmentId id = EstablishmentId.next();
    private final CourseAccess biscuiterie = new CourseAccess(People.biscuiterieDuMarais(id));
    private final CourseAccess claire = new CourseAccess(People.claireMartin());
    private final CourseAccess gilles = new CourseAccess(People.gillesLemaire());
    private final CourseAccess anne = new CourseAccess(People.anneDelcourt());
    private final CourseAccess bruno = new CourseAccess(People.brunoFerri());

    @Test
    void only_the_establishment_edits_its_course() {
        assertThat(biscuiterie.mayEdit(id)).isTrue();
        assertThat(biscuiterie.mayEdit(EstablishmentId.next())).isFalse();
        assertThat(claire.mayEdit(id)).isFalse();
        assertThat(anne.mayEdit(id)).isFalse();
    }

    @Test
    void the_establishment_and_the_people_of_its_fund_read_it() {
        assertThat(biscuiterie.mayRead(id, HDF)).isTrue();
        assertThat(claire.mayRead(id, HDF)).isTrue();
        assertThat(gilles.mayRead(id, HDF)).isTrue();
        assertThat(anne.mayRead(id, HDF)).isTrue();
        assertThat(bruno.mayRead(id, HDF)).isFalse();
        assertThat(new CourseAccess(People.menuiserieDubois(EstablishmentId.next())).mayRead(id, HDF))
                .isFalse();
    }

    @Test
    void the_approving_body_of_the_fund_decides() {
        assertThat(claire.mayDecide(HDF, ApprovingBody.PORTFOLIO_OFFICERS)).isTrue();
        assertThat(claire.mayDecide(HDF, ApprovingBody.REGIONAL_PROJECT_GROUP)).isFalse();
        assertThat(gilles.mayDecide(HDF, ApprovingBody.REGIONAL_PROJECT_GROUP)).isTrue();
        assertThat(gilles.mayDecide(HDF, ApprovingBody.PORTFOLIO_OFFICERS)).isFalse();
        assertThat(anne.mayDecide(HDF, ApprovingBody.PORTFOLIO_OFFICERS)).isFalse();
        assertThat(bruno.mayDecide(HDF, ApprovingBody.PORTFOLIO_OFFICERS)).isFalse();
    }

    @Test
    void only_an_administrator_of_the_fund_organises_it() {
        assertThat(anne.administers(HDF)).isTrue();
        assertThat(claire.administers(HDF)).isFalse();
        assertThat(anne.administers(new RegionalFundCode("CARSAT-SE"))).isFalse();
    }
}
