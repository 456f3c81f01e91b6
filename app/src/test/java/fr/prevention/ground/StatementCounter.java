package fr.prevention.ground;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the SQL statements that each request sends to the database, under the reference that its answer bears. */
public final class StatementCounter {

    private static final String REFERENCE = "requete";

    private final Map<String, List<String>> statements = new ConcurrentHashMap<>();

    /** The statements of the request that got this answer, in order. */
    public List<String> of(Answer answer) {
        return statements.getOrDefault(answer.header("X-Request-Id"), List.of());
    }

    DataSource counting(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (method, result, arguments) ->
                        result instanceof Connection connection ? connection(connection) : result);
    }

    private Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (method, result, arguments) ->
                        result instanceof Statement statement ? statement(statement, method, arguments) : result);
    }

    private Object statement(Statement statement, String method, Object[] arguments) {
        String prepared = method.startsWith("prepare") ? String.valueOf(arguments[0]) : "";
        return proxy(type(statement), statement, (call, result, given) -> {
            if (call.startsWith("execute")) {
                keep(given.length > 0 ? String.valueOf(given[0]) : prepared);
            }
            return result;
        });
    }

    private static Class<? extends Statement> type(Statement statement) {
        if (statement instanceof java.sql.CallableStatement) {
            return java.sql.CallableStatement.class;
        }
        return statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
    }

    private void keep(String sql) {
        String reference = MDC.get(REFERENCE);
        if (reference != null) {
            statements
                    .computeIfAbsent(reference, key -> new CopyOnWriteArrayList<>())
                    .add(sql);
        }
    }

    private static <T> T proxy(Class<? extends T> type, T target, After after) {
        InvocationHandler handler = (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            try {
                return after.call(method.getName(), method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        };
        return type.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private interface After {

        @Nullable
        Object call(String method, @Nullable Object result, Object[] arguments);
    }
}
