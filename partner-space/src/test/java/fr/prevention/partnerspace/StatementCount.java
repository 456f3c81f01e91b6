package fr.prevention.partnerspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.stereotype.Component;

/** Counts the statements that one thread sends to the database. */
@Component
public class StatementCount implements ExecuteListener, ExecuteListenerProvider {

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        SENT.get().add(String.valueOf(context.sql()));
    }

    /** The statements sent while reading. */
    public List<String> of(Supplier<?> reading) {
        SENT.get().clear();
        var _ = reading.get();
        return List.copyOf(SENT.get());
    }
}
