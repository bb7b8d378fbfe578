package io.redress.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What all tables hold, engine's included, and a fault to plant in one of them. */
@ApplicationScoped
public class DatabaseState {
    /** A fingerprint of each table's rows, whatever their order; a partition is part of its table. */
    private static final String FINGERPRINTS = """
            select relname, (xpath('/row/print/text()', query_to_xml(format(
                'select count(*) || '':'' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print from %I t',
                relname), false, true, '')))[1]::text
            from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition""";

    private final DataSource database;

    /** The tables with a row that the pattern fits anywhere, large texts and the engine's bytes (as hex) included. */
    private static final String HOLDERS = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
              and (xpath('/row/found/text()', query_to_xml(format(
                'select count(*) as found from %I t where t::text ~ %L', relname, cast(? as text)),
                false, true, '')))[1]::text <> '0'""";

    DatabaseState(DataSource database) {
        this.database = database;
    }

    /** Table name to fingerprint, of what is committed now. */
    public Map<String, String> now() {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(FINGERPRINTS)) {
            var tables = new TreeMap<String, String>();
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that hold this text, with or without spaces in it, or its bytes. */
    public Set<String> holding(String text) {
        var spaced = text.chars().mapToObj(Character::toString).collect(Collectors.joining("[ -]?"));
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOLDERS)) {
            statement.setString(1, spaced + "|" + bytes);
            try (var rows = statement.executeQuery()) {
                var tables = new TreeSet<String>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that differ between two states. */
    public static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, print) -> {
            if (!print.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    /** From now on every write to the table fails, at once or only when the transaction commits. */
    public void plantFault(String table, boolean atCommit) {
        execute("create or replace function planted_fault() returns trigger language plpgsql as "
                + "'begin raise exception ''planted fault''; end'");
        execute(
                atCommit
                        ? "create constraint trigger planted_fault after insert or update or delete on " + table
                                + " deferrable initially deferred for each row execute function planted_fault()"
                        : "create trigger planted_fault before insert or update or delete on " + table
                                + " for each row execute function planted_fault()");
    }

    public void removeFault(String table) {
        execute("drop trigger if exists planted_fault on " + table);
    }

    /** The number the query answers. */
    public long count(String query) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void execute(String statement) {
        try (var connection = database.getConnection();
                var executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
