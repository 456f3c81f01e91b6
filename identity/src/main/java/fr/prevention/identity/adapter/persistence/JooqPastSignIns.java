package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.SIGN_IN_RECORD;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.SignInHistory.PastSignIn;
import fr.prevention.identity.api.SignInHistory.Provenance;
import fr.prevention.identity.api.SignInMeans;
import fr.prevention.identity.spi.PastSignIns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPastSignIns implements PastSignIns {

    private final DSLContext db;

    JooqPastSignIns(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(UUID id, AccountId account, PastSignIn attempt) {
        add(id, ACCOUNT.ID.eq(account.value()), attempt);
    }

    @Override
    public void add(UUID id, LoginIdentifier login, PastSignIn attempt) {
        add(id, ACCOUNT.LOGIN.eq(login.value()), attempt);
    }

    private void add(UUID id, Condition whose, PastSignIn attempt) {
        db.insertInto(
                        SIGN_IN_RECORD,
                        SIGN_IN_RECORD.ID,
                        SIGN_IN_RECORD.ACCOUNT_ID,
                        SIGN_IN_RECORD.AT,
                        SIGN_IN_RECORD.MEANS,
                        SIGN_IN_RECORD.ACCEPTED,
                        SIGN_IN_RECORD.ADDRESS,
                        SIGN_IN_RECORD.DEVICE)
                .select(select(
                                val(id),
                                ACCOUNT.ID,
                                val(attempt.at(), SIGN_IN_RECORD.AT),
                                val(attempt.means().name()),
                                val(attempt.accepted()),
                                val(attempt.from().address()),
                                val(attempt.from().device()))
                        .from(ACCOUNT)
                        .where(whose))
                .execute();
    }

    @Override
    public boolean hasAccepted(AccountId account) {
        return db.fetchExists(
                SIGN_IN_RECORD, SIGN_IN_RECORD.ACCOUNT_ID.eq(account.value()).and(SIGN_IN_RECORD.ACCEPTED));
    }

    @Override
    public List<PastSignIn> newestOf(AccountId account, int most) {
        return db.selectFrom(SIGN_IN_RECORD)
                .where(SIGN_IN_RECORD.ACCOUNT_ID.eq(account.value()))
                .orderBy(SIGN_IN_RECORD.AT.desc(), SIGN_IN_RECORD.ID.desc())
                .limit(most)
                .fetch(record -> new PastSignIn(
                        record.getAt(),
                        SignInMeans.valueOf(record.getMeans()),
                        record.getAccepted(),
                        new Provenance(record.getAddress(), record.getDevice())));
    }

    @Override
    public void forgetBefore(Instant limit) {
        db.deleteFrom(SIGN_IN_RECORD).where(SIGN_IN_RECORD.AT.lt(limit)).execute();
    }
}
