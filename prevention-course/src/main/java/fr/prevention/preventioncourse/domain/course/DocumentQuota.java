package fr.prevention.preventioncourse.domain.course;

import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How much the documents of one course may weigh together.
 *
 * @param bytes at least 1
 */
public record DocumentQuota(long bytes) implements ValueObject {

    public DocumentQuota {
        if (bytes < 1) {
            throw new IllegalArgumentException("A quota of documents leaves room for one byte at least");
        }
    }

    /** Refuses what would not fit beside what is there. */
    public void refuseBeyond(long there, long more) {
        if (there + more > bytes) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.QuotaReached(bytes));
        }
    }
}
