package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseRecord;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.CourseSubject;
import fr.prevention.preventioncourse.domain.course.OfficerInCharge;
import fr.prevention.preventioncourse.spi.Courses;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqCourses implements Courses {

    private final DSLContext dsl;

    JooqCourses(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void awaitTurn(EstablishmentId establishment) {
        dsl.fetch("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("course " + establishment.value()));
    }

    @Override
    public Optional<Course> of(EstablishmentId establishment) {
        return dsl.fetchOptional(COURSE, COURSE.ESTABLISHMENT_ID.eq(establishment.value()))
                .map(JooqCourses::toDomain);
    }

    @Override
    public void open(Course course) {
        CourseRecord row = dsl.newRecord(COURSE);
        fill(row, course);
        row.insert();
    }

    @Override
    public void update(Course course) {
        CourseRecord row = dsl.newRecord(COURSE);
        fill(row, course);
        row.setVersion(course.version() + 1);
        int updated = dsl.update(COURSE)
                .set(row)
                .where(COURSE.ID.eq(course.getId().value()), COURSE.VERSION.eq(course.version()))
                .execute();
        if (updated == 0) {
            throw new IllegalStateException("A course was changed out of turn");
        }
    }

    private static void fill(CourseRecord row, Course course) {
        CourseSubject subject = course.subject();
        row.setId(course.getId().value());
        row.setEstablishmentId(subject.establishment().value());
        row.setSiret(subject.siret());
        row.setName(subject.name());
        row.setCommune(subject.commune());
        row.setDepartment(subject.department());
        row.setCtnSector(subject.ctnSector());
        row.setHeadcountBracket(subject.headcountBracket());
        row.setFundCode(subject.fund().value());
        row.setQuestionnaireVersion(course.questionnaireVersion());
        row.setOpenedOn(course.openedOn());
        row.setEnrolledValidatedAt(course.enrolledValidatedAt().orElse(null));
        row.setOfficerId(
                course.officer().map(officer -> officer.account().value()).orElse(null));
        row.setOfficerName(course.officer().map(OfficerInCharge::name).orElse(""));
        row.setSearchText(SearchText.of(subject.name(), subject.siret(), subject.commune()));
        row.setVersion(course.version());
    }

    private static Course toDomain(CourseRecord row) {
        CourseSubject subject = new CourseSubject(
                new EstablishmentId(row.getEstablishmentId()),
                row.getSiret(),
                row.getName(),
                row.getCommune(),
                row.getDepartment(),
                row.getCtnSector(),
                row.getHeadcountBracket(),
                new RegionalFundCode(row.getFundCode()));
        OfficerInCharge officer = row.getOfficerId() == null
                ? null
                : new OfficerInCharge(new AccountId(row.getOfficerId()), row.getOfficerName());
        return Course.reconstitute(
                new CourseId(row.getId()),
                subject,
                row.getQuestionnaireVersion(),
                row.getOpenedOn(),
                row.getEnrolledValidatedAt(),
                officer,
                row.getVersion());
    }
}
