package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.CREDENTIAL;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.identity.api.AdministrationOverview.AccountState;
import org.jooq.Condition;
import org.jooq.Field;

/** How the state of an account is read from its row. */
final class AccountRows {

    static final Condition IS_ACTIVE = condition(ACCOUNT.ACTIVE);

    private static final Condition HAS_PASSWORD =
            exists(selectOne().from(CREDENTIAL).where(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID)));

    static final Field<AccountState> STATE = case_().when(not(IS_ACTIVE), inline(AccountState.INACTIVE.name()))
            .when(HAS_PASSWORD, inline(AccountState.ACTIVE.name()))
            .else_(inline(AccountState.WITHOUT_PASSWORD.name()))
            .convertFrom(AccountState::valueOf);

    private AccountRows() {}

    static Condition in(AccountState state) {
        return switch (state) {
            case ACTIVE -> IS_ACTIVE.and(HAS_PASSWORD);
            case WITHOUT_PASSWORD -> IS_ACTIVE.andNot(HAS_PASSWORD);
            case INACTIVE -> not(IS_ACTIVE);
        };
    }
}
