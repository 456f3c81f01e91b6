package fr.prevention.platform.locks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Named locks in the database, for work that one instance does for all. PostgreSQL frees them with the connection, so that
 * an instance that dies leaves none behind. The work runs on connections of its own, outside of the lock's.
 */
@Component
public class DatabaseLocks {

    private final DataSource database;

    public DatabaseLocks(DataSource database) {
        this.database = database;
    }

    /** Does the work if no other instance is at it; otherwise returns at once, the work being in good hands. */
    public void ifFree(String name, Runnable work) {
        holding("select pg_try_advisory_lock(hashtextextended(?, 0))", name, work);
    }

    /** Waits until no other instance is at it, then does the work: for what each instance must know is done. */
    public void inTurn(String name, Runnable work) {
        holding("select true from pg_advisory_lock(hashtextextended(?, 0))", name, work);
    }

    private void holding(String statement, String name, Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (ask(connection, statement, name)) {
                try {
                    work.run();
                } finally {
                    ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock \"" + name + "\" could not be handled", e);
        }
    }

    private static boolean ask(Connection connection, String statement, String name) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(statement)) {
            question.setString(1, name);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
