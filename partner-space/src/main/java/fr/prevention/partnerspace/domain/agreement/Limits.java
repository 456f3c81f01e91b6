package fr.prevention.partnerspace.domain.agreement;

import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureSize;
import org.jmolecules.ddd.types.ValueObject;

/** How many active technicians and managers the structure may have under an agreement. */
public record Limits(int technicians, int managers) implements ValueObject {

    private static final int MOST_TECHNICIANS = 999;

    public Limits {
        if (technicians < 1 || technicians > MOST_TECHNICIANS) {
            throw new PartnerRefused(new TechnicianLimitOutOfRange(MOST_TECHNICIANS));
        }
        if (managers < 1 || managers > StructureSize.FROM_1000.mostManagers()) {
            throw new PartnerRefused(new ManagerLimitOutOfRange(StructureSize.FROM_1000.mostManagers()));
        }
    }

    /** These limits for a structure of that size; refused when its managers would be too many for it. */
    public Limits within(StructureSize size) {
        if (managers > size.mostManagers()) {
            throw new PartnerRefused(new ManagerLimitOutOfRange(size.mostManagers()));
        }
        return this;
    }
}
