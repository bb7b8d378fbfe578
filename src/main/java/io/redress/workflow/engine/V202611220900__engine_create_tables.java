package io.redress.workflow.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Creates the engine's tables from the scripts in its own jar, so that the engine never changes the schema itself, and
 * adds the index it lacks: completing a task looks for its subtasks, by a scan of all open ones.
 */
public class V202611220900__engine_create_tables extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws IOException, SQLException {
        try (var statement = context.getConnection().createStatement()) {
            for (var part : PARTS) {
                statement.execute(
                        script("/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
            }
            statement.execute("create index redress_act_ru_task_parent_ix on act_ru_task (parent_task_id_)");
        }
    }

    private static String script(String path) throws IOException {
        try (var script = V202611220900__engine_create_tables.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IOException("the engine's jar lacks " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
