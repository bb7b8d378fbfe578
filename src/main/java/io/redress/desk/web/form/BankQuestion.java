package io.redress.desk.web.form;

import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.shared.Money;
import io.redress.web.Words;
import java.util.ArrayList;
import java.util.Locale;

/** The question to a bank as the case's facts give it: always in Chinese, for that is what banks are written in. */
final class BankQuestion {
    private BankQuestion() {}

    static String about(DisputeCase about) {
        return "请协助核实以下交易：%s。商户申诉：%s，申诉金额 %s 元。%s"
                .formatted(
                        payment(about),
                        Words.of(about.claim(), Locale.CHINESE),
                        new Money(about.claimedFen()).yuan().toPlainString(),
                        request(about.claim()));
    }

    private static String payment(DisputeCase about) {
        var payment = about.payment();
        var facts = new ArrayList<String>();
        facts.add("商户号 " + payment.mid());
        add(facts, "终端号", payment.tid());
        facts.add("交易日期 " + payment.date());
        facts.add("金额 " + new Money(payment.amountFen()).yuan().toPlainString() + " 元");
        add(facts, "卡号末四位", payment.cardLast4());
        add(facts, "凭证号", payment.traceNo());
        add(facts, "检索参考号", payment.rrn());
        return String.join("，", facts);
    }

    private static void add(ArrayList<String> facts, String name, String value) {
        if (value != null) {
            facts.add(name + " " + value);
        }
    }

    private static String request(Claim claim) {
        return switch (claim) {
            case FAILED_BUT_DEBITED, FAILED_REVERSAL -> "请核实持卡人账户是否已扣款、是否已冲正，并告知处理结果。";
            case DUPLICATE_DEBIT -> "请核实持卡人账户就此交易被扣款的次数和金额，并告知处理结果。";
            case WRONG_AMOUNT -> "请核实持卡人账户实际扣款金额，并告知处理结果。";
            case MISSING_REFUND, WRONG_REFUND -> "请核实退款是否入账及入账金额、日期，并告知处理结果。";
            case OTHER -> "请核实此交易的实际处理情况，并告知结果。";
        };
    }
}
