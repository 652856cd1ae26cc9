package vn.congdoan.vanthu.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A statement that is rendered once, for building and rendering it anew takes several times as long as the database takes to do
 * it. For those that giving a number needs; elsewhere that time doesn't matter. Its values stand in the order of their question
 * marks; constants in it are to be inlined.
 */
final class Prepared {
    private final Function<DSLContext, Query> query;
    private volatile String sql;

    private Prepared(Function<DSLContext, Query> query) {
        this.query = query;
    }

    /** What reads a row of an answer. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    static Prepared of(Function<DSLContext, Query> query) {
        return new Prepared(query);
    }

    /** Inserts a row with these columns. */
    static Prepared insert(Table<?> table, Collection<? extends Field<?>> columns) {
        return of(dsl -> dsl.insertInto(table, columns)
                .values(columns.stream().map(Prepared::unknown).toList()));
    }

    /** Stands for a value that is told when the statement runs. */
    static <T> Field<T> unknown(Field<T> column) {
        return DSL.param(column.getName(), column.getDataType());
    }

    /** What an update sets. */
    static Map<Field<?>, Field<?>> unknown(Collection<? extends Field<?>> columns) {
        Map<Field<?>, Field<?>> set = new LinkedHashMap<>();
        columns.forEach(column -> set.put(column, unknown(column)));
        return set;
    }

    /** The values of a record in the order of the columns, and what follows them. */
    static Object[] values(Record row, Collection<? extends Field<?>> columns, Object... more) {
        return Stream.concat(columns.stream().map(row::get), Stream.of(more)).toArray();
    }

    <T> List<T> list(DSLContext dsl, Row<T> row, Object... values) {
        return run(dsl, new String[0], values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row.read(rows));
                }
                return read;
            }
        });
    }

    /** The first row. */
    <T> Optional<T> first(DSLContext dsl, Row<T> row, Object... values) {
        return list(dsl, row, values).stream().findFirst();
    }

    /** @return how many rows it changed */
    int change(DSLContext dsl, Object... values) {
        return run(dsl, new String[0], values, PreparedStatement::executeUpdate);
    }

    /** Of an insertion. @return the number that the database gave that column */
    long add(DSLContext dsl, Field<Long> id, Object... values) {
        return run(dsl, new String[] {id.getName()}, values, statement -> {
            statement.executeUpdate();
            try (ResultSet given = statement.getGeneratedKeys()) {
                given.next();
                return given.getLong(1);
            }
        });
    }

    private <T> T run(DSLContext dsl, String[] returned, Object[] values, Work<T> work) {
        if (sql == null) {
            sql = query.apply(dsl).getSQL();
        }
        KeptConnections kept = (KeptConnections) dsl.configuration().data(KeptConnections.class);
        return dsl.connectionResult(connection -> {
            try {
                PreparedStatement statement = kept.statement(connection, sql, returned);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return work.with(statement);
            } catch (SQLException e) {
                throw new DataAccessException(sql, e);
            }
        });
    }
}
