package io.redress.transactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.RecordField;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bills of other houses, in the columns they publish. */
class BillTest {
    private final List<String> rows = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void a_wechat_bill_has_backticks_yuan_and_a_summary() {
        var bill = RecordFileTest.layout("wechat-trade-bill");
        read(
                bill,
                "",
                List.of(
                        Map.of(
                                "交易时间",
                                "2026-10-01 10:00:00",
                                "商户号",
                                "1900000001",
                                "交易状态",
                                "SUCCESS",
                                "订单金额",
                                "12.50",
                                "手续费",
                                "0.08",
                                "货币种类",
                                "CNY",
                                "微信订单号",
                                "4200001234202610011234567890"),
                        Map.of(
                                "交易时间",
                                "2026-10-02 11:00:00",
                                "商户号",
                                "1900000001",
                                "交易状态",
                                "REFUND",
                                "申请退款金额",
                                "2.5",
                                "手续费",
                                "-0.02",
                                "货币种类",
                                "CNY",
                                "用户标识",
                                "6217001234567890123")),
                "总交易单数,应结订单总金额\n`2,`10.00\n");
        assertThat(refused).isEmpty();
        assertThat(rows)
                .containsExactly(
                        "SALE 2026-10-01T02:00:00Z 1250 8 1900000001 WECHAT",
                        "REFUND 2026-10-02T03:00:00Z 250 2 1900000001 WECHAT");
    }

    @Test
    void an_alipay_bill_is_in_gbk_behind_a_preface() {
        var bill = RecordFileTest.layout("alipay-business-bill");
        read(
                bill,
                "#支付宝业务明细查询\n#账号：[20880]\n",
                List.of(
                        Map.of("业务类型", "交易\t", "完成时间", "2026-10-01 10:00:00\t", "订单金额(元)", "100.00", "终端号", "T1\t"),
                        Map.of("业务类型", "退款", "完成时间", "2026-10-01 10:00:00", "订单金额(元)", "-30.00", "门店编号", "S1")),
                "#-----业务明细列表结束-----\n");
        assertThat(refused).isEmpty();
        assertThat(rows)
                .containsExactly(
                        "SALE 2026-10-01T02:00:00Z 10000 0 ALIPAY T1", "REFUND 2026-10-01T02:00:00Z 3000 0 S1 ALIPAY");
    }

    @Test
    void an_allinpay_bill_loses_holder_and_identity_at_the_door() {
        var bill = RecordFileTest.layout("allinpay-pos-bill");
        var line = Map.of(
                "商户号",
                "898310059990001",
                "终端号",
                "33613483",
                "交易日期",
                "2026-10-01",
                "交易时间",
                "10:00:00",
                "交易类型",
                "消费",
                "交易金额",
                "12.50",
                "卡号",
                "621700******8802",
                "持卡人姓名",
                "张三",
                "持卡人身份证",
                "620102199001011234");
        var wrong = new java.util.HashMap<>(line);
        wrong.put("交易金额", "12,50x");
        read(bill, "", List.of(line, wrong), "");
        assertThat(rows).containsExactly("SALE 2026-10-01T02:00:00Z 1250 0 898310059990001 33613483");
        assertThat(refused).singleElement().asString().doesNotContain("张三", "620102199001011234");
    }

    @Test
    void a_leshua_bill_counts_in_fen() {
        read(
                RecordFileTest.layout("leshua-trade-bill"),
                "",
                List.of(Map.of(
                        "商户号",
                        "898310059990001",
                        "终端号",
                        "33613483",
                        "支付时间",
                        "2026-10-01 10:00:00",
                        "交易类型",
                        "消费",
                        "交易金额(分)",
                        "1250",
                        "手续费(分)",
                        "8",
                        "参考号",
                        "627409372716",
                        "卡类型",
                        "贷记卡")),
                "");
        assertThat(refused).isEmpty();
        assertThat(rows).containsExactly("SALE 2026-10-01T02:00:00Z 1250 8 898310059990001 33613483");
    }

    private void read(Layout layout, String preface, List<Map<String, String>> lines, String end) {
        var names = Stream.of(
                        layout.columns().stream().flatMap(column -> column.from().stream()),
                        layout.ignored().stream(),
                        layout.dropped().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        var text = preface + String.join(",", names) + "\n"
                + lines.stream()
                        .map(line -> names.stream()
                                .map(name -> quoted(layout.prefix() + line.getOrDefault(name, "")))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"))
                + "\n" + end;
        new RecordFile(layout, LocalDate.of(2026, 10, 2))
                .read(new ByteArrayInputStream(text.getBytes(Charset.forName(layout.encoding()))), new Lines() {
                    @Override
                    public boolean row(ReadRow row) {
                        rows.add("%s %s %d %d %s %s"
                                .formatted(
                                        row.text(RecordField.TXN_TYPE),
                                        Instant.ofEpochSecond(row.txnMicros() / 1_000_000),
                                        row.amountFen(),
                                        row.feeFen(),
                                        row.text(RecordField.MID),
                                        row.text(RecordField.TID)));
                        return true;
                    }

                    @Override
                    public boolean refused(long line, RowRefused why, String content, long txnMicros) {
                        refused.add(line + " " + why.reason() + why.facts() + content);
                        return true;
                    }
                });
    }

    private static String quoted(String value) {
        return value.contains(",") ? "\"" + value + "\"" : value;
    }
}
