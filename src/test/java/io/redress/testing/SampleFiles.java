package io.redress.testing;

import io.redress.identity.Actor;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.running.ImportRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Brings files into the records, and takes their days out of the coverage again: other tests know no records. */
@ApplicationScoped
public class SampleFiles {
    private static final Path MONTH = Path.of("src/test/resources/samples");

    private final AcceptImport accept;
    private final ImportRunner runner;
    private final EntityManager database;

    SampleFiles(AcceptImport accept, ImportRunner runner, EntityManager database) {
        this.accept = accept;
        this.runner = runner;
        this.database = database;
    }

    /** The sample month, as it would be delivered: the journal, and a settlement file a day but the one that got lost. */
    @ActivateRequestContext
    public void importMonth() {
        importAll(List.of(MONTH.resolve("journal.csv")), MONTH.resolve("settlement"));
    }

    /** @param settlement a folder of files named {@code settlement-YYYY-MM-DD.csv} */
    @ActivateRequestContext
    public void importAll(List<Path> journals, Path settlement) {
        try (var files = Files.list(settlement)) {
            for (var journal : journals) {
                journal(Files.readString(journal));
            }
            for (var file : files.sorted().toList()) {
                settlement(day(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ActivateRequestContext
    public void journal(String csv) {
        run(NewImport.journal(null, "journal.csv", null, null), csv);
    }

    @ActivateRequestContext
    public void settlement(LocalDate day, String csv) {
        run(NewImport.settlement(null, "settlement.csv", day, false), csv);
    }

    @Transactional
    public void forgetCoverage() {
        database.createNativeQuery("delete from covered_day").executeUpdate();
        database.createNativeQuery("delete from record_source").executeUpdate();
    }

    private void run(NewImport said, String csv) {
        accept.accept(said, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Actor.SYSTEM);
        runner.runAll();
    }

    private static LocalDate day(Path file) {
        return LocalDate.parse(file.getFileName().toString().replaceAll("settlement-|\\.csv", ""));
    }
}
