package io.redress.transactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.RecordField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line becomes, and which lines are set aside, saying why. */
class RecordFileTest {
    private static final String[] LINE = {
        "2026-10-01T09:03:53+08:00",
        "898310059990001",
        "33613483",
        "000001",
        "255330",
        "627409372716",
        "357958",
        "SALE",
        "130607",
        "CNY",
        "621700",
        "8802",
        "65b586d802369ae8",
        "DEBIT",
        "021",
        "00",
        "",
        "",
        "SO471651655"
    };

    private final Layout journal = layout("journal");
    private final Taken taken = new Taken();

    @Test
    void a_line_becomes_a_row() {
        read(line());
        assertThat(taken.rows)
                .containsExactly(new TreeMap<>(Map.of(
                        "time",
                        "2026-10-01T01:03:53Z",
                        "amount",
                        "130607",
                        "MID",
                        "898310059990001",
                        "TID",
                        "33613483")));
    }

    /** Column, what stands there, why the line is set aside. */
    @ParameterizedTest
    @CsvSource({
        "txn_time, 2026-13-01T09:03:53+08:00, TIME",
        "txn_time, 2026-02-29T09:03:53+08:00, TIME",
        "txn_time, 2026-10-01T24:03:53+08:00, TIME",
        "txn_time, 01.10.2026 09:03, TIME",
        "txn_time, 1026-10-01T09:03:53+08:00, TIME",
        "txn_time, soon, TIME",
        "txn_time, '', REQUIRED",
        "mid, '', REQUIRED",
        "mid, 8983100599900011, TOO_LONG",
        "tid, '3361 483', FORM",
        "trace_no, 25533, FORM",
        "rrn, 62740937271, FORM",
        "rrn, 6274093727161, TOO_LONG",
        "txn_type, '', REQUIRED",
        "txn_type, SELL, CODE",
        "amount_fen, -1, AMOUNT",
        "amount_fen, 12.50, AMOUNT",
        "amount_fen, 1e5, AMOUNT",
        "amount_fen, ９９, AMOUNT",
        "amount_fen, 1000000000000000, AMOUNT",
        "amount_fen, '', REQUIRED",
        "card_first6, 62170x, FORM",
        "card_last4, 88021, TOO_LONG",
        "card_kind, GOLD, CODE",
        "card_last4, 6217001234567890123, CARD_NUMBER",
        "card_token, 6217001234568802, CARD_NUMBER",
        "order_no, 4111 1111 1111 1111, CARD_NUMBER",
        "order_no, ４１１１１１１１１１１１１１１１, CARD_NUMBER",
        "auth_code, 4111111111111111, CARD_NUMBER"
    })
    void a_line_with_a_fault_is_set_aside(String column, String value, RefusalReason why) {
        var names = List.of(header().split(","));
        var cells = LINE.clone();
        cells[names.indexOf(column)] = value;
        read(line(), String.join(",", cells), line());
        assertThat(taken.rows).hasSize(2);
        assertThat(taken.refused).hasSize(1).allSatisfy(refused -> {
            assertThat(refused).startsWith("3 " + why + " ");
            assertThat(refused).contains(column).doesNotContain("4111111111111111", "6217001234567890123");
        });
    }

    @Test
    void a_line_of_another_width_is_set_aside() {
        read("2026-10-01T09:03:53+08:00,898310059990001", line() + ",more");
        assertThat(taken.rows).isEmpty();
        assertThat(taken.refused).hasSize(2).allMatch(refused -> refused.contains("COLUMN_COUNT"));
    }

    @Test
    void a_token_that_looks_like_a_card_by_chance_is_kept_under_another_name() {
        var cells = LINE.clone();
        cells[12] = "cca6659754396200";
        var chance = LINE.clone();
        chance[12] = "4111111111111111";
        read(String.join(",", cells), String.join(",", chance), String.join(",", chance));
        assertThat(taken.refused).isEmpty();
        assertThat(taken.tokens.get(0)).isEqualTo("cca6659754396200");
        assertThat(taken.tokens.get(1))
                .startsWith("x")
                .isEqualTo(taken.tokens.get(2))
                .doesNotContain("4111");
    }

    @Test
    void times_are_read_with_and_without_their_zone() {
        for (var time : List.of(
                "2026-10-01T01:03:53Z",
                "2026-10-01T09:03:53",
                "2026-10-01 09:03:53",
                "2026-09-30T17:03:53.000-08:00",
                "2026-10-01T01:03:53+00:00")) {
            var cells = LINE.clone();
            cells[0] = time;
            read(String.join(",", cells));
        }
        assertThat(taken.rows).hasSize(5).allMatch(row -> row.get("time").equals("2026-10-01T01:03:53Z"));
    }

    @Test
    void a_wrong_header_names_the_columns() {
        assertThatThrownBy(() -> readBody(journal, header().replace("order_no", "order") + "\n" + line()))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(RefusalReason.HEADER_WRONG);
                    assertThat(refused.facts())
                            .containsEntry("missing", "order_no")
                            .containsEntry("unknown", "order");
                });
    }

    @Test
    void a_file_that_is_no_text_or_no_table_is_refused() {
        assertThatThrownBy(() -> readBody(journal, "")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> readBody(journal, header() + "\n\"" + "x".repeat(20_000)))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusalReason.UNREADABLE));
        assertThatThrownBy(() -> new RecordFile(journal, null)
                        .read(new ByteArrayInputStream((header() + "\n北京").getBytes(Charset.forName("GBK"))), taken))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusalReason.ENCODING_WRONG));
    }

    @Test
    void a_line_of_another_settlement_day_is_set_aside() {
        var names =
                "settle_date,txn_time,mid,tid,trace_no,rrn,auth_code,txn_type,amount_fen,fee_fen,currency,card_first6,"
                        + "card_last4,card_token,card_kind,orig_rrn\n";
        var line =
                ",2026-10-01T11:25:45+08:00,898100058120003,75464902,602584,,832457,SALE,255563,1533,CNY,622575,0841,"
                        + "b8a50d889be0bb50,CREDIT,\n";
        readBody(layout("settlement"), names + "2026-10-02" + line + "2026-10-03" + line);
        assertThat(taken.rows).hasSize(1);
        assertThat(taken.refused)
                .singleElement()
                .asString()
                .contains("3 OTHER_DAY")
                .contains("2026-10-02");
    }

    @Test
    void rows_that_differ_anywhere_have_another_fingerprint() {
        var prints = new java.util.HashSet<Long>();
        for (int i = 0; i < LINE.length; i++) {
            var cells = LINE.clone();
            cells[i] = switch (i) {
                case 0 -> "2026-10-01T09:03:54+08:00";
                case 7 -> "REFUND";
                case 8 -> "130608";
                case 13 -> "CREDIT";
                case 16, 4 -> "255331";
                case 17, 5 -> "627409372717";
                default -> cells[i].substring(1) + "9";
            };
            read(String.join(",", cells));
        }
        read(line());
        prints.addAll(taken.prints);
        assertThat(prints).hasSize(LINE.length + 1);
    }

    private void read(String... lines) {
        readBody(journal, header() + "\r\n" + String.join("\n", lines));
    }

    private void readBody(Layout layout, String body) {
        new RecordFile(layout, LocalDate.of(2026, 10, 2))
                .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), taken);
    }

    private static String line() {
        return String.join(",", LINE);
    }

    private static String header() {
        return "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,card_first6,card_last4,"
                + "card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no";
    }

    static Layout layout(String code) {
        try (var in = RecordFileTest.class.getResourceAsStream("/layouts/" + code + ".json")) {
            return new ObjectMapper().readValue(in, Layout.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Remembers what it was given. */
    private static final class Taken implements Lines {
        final List<Map<String, String>> rows = new ArrayList<>();
        final List<String> refused = new ArrayList<>();
        final List<String> tokens = new ArrayList<>();
        final List<Long> prints = new ArrayList<>();

        @Override
        public boolean row(ReadRow row) {
            var time = Instant.ofEpochSecond(row.txnMicros() / 1_000_000);
            rows.add(new TreeMap<>(Map.of(
                    "time", time.toString(),
                    "amount", String.valueOf(row.amountFen()),
                    "MID", row.text(RecordField.MID),
                    "TID", row.text(RecordField.TID))));
            tokens.add(row.text(RecordField.CARD_TOKEN));
            prints.add(row.fingerprint());
            return true;
        }

        @Override
        public boolean refused(long line, RowRefused why, String content, long txnMicros) {
            refused.add(line + " " + why.reason() + " " + why.facts() + " " + content);
            return true;
        }
    }
}
