package vn.congdoan.vanthu.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * Connections with their statements, for the next one who asks: H2 parses each update and each locking question anew unless its
 * statement stays open, and a connection that the pool gives out again has lost its own.
 */
final class KeptConnections implements ConnectionProvider {
    /** Fewer than the pool gives, which needs one to shut the database. */
    private static final int MOST = 4;

    private final DataSource pool;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Map<Connection, Map<String, PreparedStatement>> statements = new ConcurrentHashMap<>();

    KeptConnections(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection acquire() {
        try {
            for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
                if (!kept.isClosed()) {
                    return kept;
                }
                statements.remove(own(kept));
            }
            Connection fresh = pool.getConnection();
            statements.put(own(fresh), new HashMap<>());
            return fresh;
        } catch (SQLException e) {
            throw new DataAccessException("a connection", e);
        }
    }

    @Override
    public void release(Connection connection) {
        if (idle.size() < MOST) {
            idle.add(connection);
            return;
        }
        try (connection) {
            statements.remove(own(connection));
        } catch (SQLException e) {
            throw new DataAccessException("a connection", e);
        }
    }

    /** The statement of that text on a connection that was acquired here; it stays open. */
    PreparedStatement statement(Connection connection, String sql, String... returned) throws SQLException {
        Map<String, PreparedStatement> kept = statements.get(own(connection));
        PreparedStatement known = kept.get(sql);
        if (known == null) {
            known = returned.length == 0
                    ? connection.prepareStatement(sql)
                    : connection.prepareStatement(sql, returned);
            kept.put(sql, known);
        }
        return known;
    }

    /** Beneath what jOOQ wraps around it. */
    private static Connection own(Connection connection) throws SQLException {
        return connection.unwrap(org.h2.jdbc.JdbcConnection.class);
    }
}
