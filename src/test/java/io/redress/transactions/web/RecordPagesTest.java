package io.redress.transactions.web;

import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.DatabaseState;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.transactions.running.ImportRunner;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordPagesTest {
    @Inject
    SampleFiles samples;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Inject
    Rest rest;

    @Inject
    ImportRunner runner;

    @Inject
    DatabaseState database;

    private Browser admin;

    @BeforeEach
    void signIn() {
        rest.everybodyExists();
        admin = Browser.of(Rest.ADMIN);
    }

    @Test
    void a_file_is_dropped_followed_and_its_refused_lines_are_read() {
        assertThat(admin.get("/admin/records").asString())
                .contains("Hand in a file", "WeChat Pay trade bill", "Coverage");
        var file = SETTLEMENT
                + cleared("2035-01-02", "2035-01-01T10:00:00+08:00", "W0000001", 1)
                + cleared("2035-01-03", "2035-01-01T10:00:00+08:00", "W0000001", 2);
        var sent = admin.multipart(
                "/admin/records", Map.of("layout", "settlement", "settleDate", "2035-01-02"), "day.csv", file);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        var address = sent.header("Location").replaceFirst("https?://[^/]+", "");
        var waiting = admin.get(address);
        assertThat(waiting.header("Refresh")).isEqualTo("3");
        assertThat(waiting.asString()).contains("Waiting", "day.csv");
        runner.runAll();
        var done = admin.get(address);
        assertThat(done.header("Refresh")).isNull();
        assertThat(done.asString()).contains("Done", "settle_date is another settlement day than 2035-01-02");
        assertThat(admin.get("/admin/records").asString()).contains(address);
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        var refused = admin.get("/admin/records");
        assertThat(refused.statusCode()).isEqualTo(200);
        var without = admin.multipart(
                "/admin/records", Map.of("layout", "settlement", "settleDate", ""), "a.csv", SETTLEMENT);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("href=\"#settleDate\"");
    }

    @Test
    void a_layout_is_tried_without_storing_anything_then_kept() {
        assertThat(admin.get("/admin/records/layouts").asString()).contains("Unverified", "Allinpay POS bill");
        var page = admin.get("/admin/records/layouts/journal").asString();
        assertThat(page).contains("TXN_TIME");
        var layout = """
                {"code": "till", "kind": "JOURNAL", "nameZh": "收银", "nameEn": "Till", "columns": [
                 {"field": "TXN_TIME", "from": ["time"]}, {"field": "MID", "from": ["shop"]},
                 {"field": "TID", "otherwise": "TILL"}, {"field": "TXN_TYPE", "otherwise": "SALE"},
                 {"field": "AMOUNT_FEN", "from": ["yuan"], "unit": "YUAN"}]}""";
        var before = database.count("select count(*) from record_import");
        var tried = admin.multipart(
                "/admin/records/layouts/journal",
                Map.of("layout", layout, "action", "try"),
                "till.csv",
                "time,shop,yuan\n2035-03-01T10:00:00,S1,12.5\n2035-03-01T10:00:00,S1,lots\n");
        assertThat(tried.asString())
                .contains("2 lines were looked at, 1 of them would be set aside.", "1250", "yuan is no amount.");
        assertThat(database.count("select count(*) from record_import")).isEqualTo(before);
        var wrong = admin.multipart(
                "/admin/records/layouts/journal",
                Map.of("layout", layout.replace("SALE", "SALE").replace("TXN_TIME", "TIME"), "action", "keep"),
                "",
                "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var kept =
                admin.multipart("/admin/records/layouts/journal", Map.of("layout", layout, "action", "keep"), "", "");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        assertThat(admin.get("/admin/records/layouts/till").asString()).contains("TILL");
    }
}
