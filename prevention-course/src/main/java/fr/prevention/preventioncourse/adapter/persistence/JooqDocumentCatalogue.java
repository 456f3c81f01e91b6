package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqDocumentCatalogue implements DocumentCatalogue {

    private final DSLContext dsl;

    JooqDocumentCatalogue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<DocumentView> documents(Actor actor, EstablishmentId establishment) {
        return readable(actor, COURSE.ESTABLISHMENT_ID.eq(establishment.value()));
    }

    @Override
    public Optional<DocumentView> document(Actor actor, DocumentId document) {
        return readable(actor, DOCUMENT.ID.eq(document.value())).stream().findFirst();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        return dsl.selectDistinct(DOCUMENT.FILE_KEY)
                .from(DOCUMENT)
                .where(DOCUMENT.FILE_KEY.eq(DSL.any(fileKeys.toArray(UUID[]::new))))
                .fetchSet(DOCUMENT.FILE_KEY);
    }

    private List<DocumentView> readable(Actor actor, Condition wanted) {
        CourseAccess access = new CourseAccess(actor);
        return dsl
                .select(COURSE.ESTABLISHMENT_ID, COURSE.FUND_CODE, DOCUMENT, DocumentRows.USES)
                .from(DOCUMENT)
                .join(COURSE)
                .on(COURSE.ID.eq(DOCUMENT.COURSE_ID))
                .where(wanted)
                .orderBy(DOCUMENT.UPLOADED_AT.desc(), DOCUMENT.ID.desc())
                .fetch()
                .stream()
                .filter(row -> access.mayRead(new EstablishmentId(row.value1()), new RegionalFundCode(row.value2())))
                .map(row -> DocumentRows.view(row.value3(), row.value4()))
                .toList();
    }
}
