package io.redress.transactions.imports;

import io.redress.identity.Actor;
import io.redress.testing.DatabaseState;
import io.redress.transactions.running.ImportRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Hands files in and runs them at once. */
@ApplicationScoped
public class ImportDesk {
    public static final String JOURNAL =
            "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,card_first6,card_last4,"
                    + "card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no\n";
    public static final String SETTLEMENT =
            "settle_date,txn_time,mid,tid,trace_no,rrn,auth_code,txn_type,amount_fen,fee_fen,currency,card_first6,"
                    + "card_last4,card_token,card_kind,orig_rrn\n";

    private final AcceptImport accept;
    private final ImportRunner runner;
    private final RecordImports imports;
    private final DatabaseState database;

    ImportDesk(AcceptImport accept, ImportRunner runner, RecordImports imports, DatabaseState database) {
        this.accept = accept;
        this.runner = runner;
        this.imports = imports;
        this.database = database;
    }

    /** A sale with a trace number and RRN of its number. */
    public static String sale(String time, String tid, int number) {
        return "%s,898310059990001,%s,000001,%06d,6%011d,123456,SALE,%d,CNY,621700,8802,65b586d802369ae8,DEBIT,021,00,,,SO%d\n"
                .formatted(time, tid, number, number, 100 + number, number);
    }

    public static String cleared(String day, String time, String tid, int number) {
        return "%s,%s,898310059990001,%s,%06d,6%011d,123456,SALE,%d,6,CNY,621700,8802,65b586d802369ae8,DEBIT,\n"
                .formatted(day, time, tid, number, number, 100 + number);
    }

    public RecordImport journal(String file) {
        return ran(NewImport.journal(null, "journal.csv", null, null), file);
    }

    public RecordImport settlement(String day, String file) {
        return ran(NewImport.settlement(null, "settlement.csv", LocalDate.parse(day), false), file);
    }

    public RecordImport ran(NewImport said, String file) {
        long id = queued(said, file);
        runner.runAll();
        return imports.get(id);
    }

    public long queued(NewImport said, String file) {
        return accept.accept(said, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Actor.SYSTEM);
    }

    public RecordImport get(long id) {
        return imports.get(id);
    }

    public List<RefusedRow> refused(RecordImport of) {
        return imports.refused(of.id(), 0, 1000);
    }

    public long journalRows(String tid) {
        return database.count("select count(*) from journal_row where tid = '" + tid + "'");
    }

    public long settlementRows(String tid) {
        return database.count("select count(*) from settlement_row where tid = '" + tid + "'");
    }
}
