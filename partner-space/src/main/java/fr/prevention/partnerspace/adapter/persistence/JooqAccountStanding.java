package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.MANAGER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.TECHNICIAN;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AccountStanding;
import fr.prevention.partnerspace.api.StructureId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountStanding implements AccountStanding {

    private final DSLContext dsl;

    JooqAccountStanding(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Standing> of(AccountId account) {
        return technician(account).or(() -> manager(account));
    }

    private Optional<Standing> technician(AccountId account) {
        return dsl.select(TECHNICIAN, PARTNER_STRUCTURE.NAME)
                .from(TECHNICIAN)
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(TECHNICIAN.STRUCTURE_ID))
                .where(TECHNICIAN.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> new Standing(
                        account,
                        Role.PARTNER_TECHNICIAN,
                        new StructureId(row.value1().getStructureId()),
                        row.value2(),
                        JooqTechnicians.person(row.value1()),
                        row.value1().getActive()));
    }

    private Optional<Standing> manager(AccountId account) {
        return dsl.select(MANAGER, PARTNER_STRUCTURE.NAME)
                .from(MANAGER)
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(MANAGER.STRUCTURE_ID))
                .where(MANAGER.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> new Standing(
                        account,
                        Role.PARTNER_MANAGER,
                        new StructureId(row.value1().getStructureId()),
                        row.value2(),
                        JooqManagers.person(row.value1()),
                        row.value1().getActive()));
    }
}
