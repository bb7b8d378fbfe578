package io.redress.transactions.loading;

import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Builds the indexes of new months, two at a time: sorting takes as long as copying, and PostgreSQL has more cores. */
final class IndexBuild {
    private static final int AT_ONCE = 2;

    private final DataSource database;
    private final Queue<Index> open = new ConcurrentLinkedQueue<>();

    private static final class IndexBroken extends RuntimeException {
        IndexBroken(SQLException cause) {
            super(cause);
        }
    }

    private record Index(NewMonth month, String statement) {}

    IndexBuild(DataSource database) {
        this.database = database;
    }

    /** Returns when all indexes of these months are there. */
    void build(List<NewMonth> months) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var month : months) {
                month.indexStatements(new Sql(connection)).forEach(statement -> open.add(new Index(month, statement)));
            }
        }
        var workers = Stream.generate(() -> CompletableFuture.runAsync(this::work, IndexBuild::inThread))
                .limit(Math.min(AT_ONCE, open.size()))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(workers).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IndexBroken broken) {
                throw new SQLException(broken.getCause());
            }
            throw e;
        }
    }

    private static void inThread(Runnable work) {
        new Thread(work, "import index").start();
    }

    private void work() {
        try (var connection = database.getConnection()) {
            var sql = new Sql(connection);
            // sorts a million keys without the disk; workers of the server's own would fight for the same cores
            sql.run("SET maintenance_work_mem = '128MB'");
            sql.run("SET max_parallel_maintenance_workers = 0");
            try {
                for (var next = open.poll(); next != null; next = open.poll()) {
                    next.month().index(sql, next.statement());
                }
            } finally {
                sql.run("RESET maintenance_work_mem");
                sql.run("RESET max_parallel_maintenance_workers");
            }
        } catch (SQLException e) {
            open.clear();
            throw new IndexBroken(e);
        }
    }
}
