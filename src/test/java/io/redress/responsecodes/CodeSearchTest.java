package io.redress.responsecodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSearchTest {
    private static final List<ResponseCode> CODES = List.of(
            Codes.code("14", "无效卡号", "无效卡", "invalid card"),
            Codes.code("51", "余额不足", "insufficient funds"),
            Codes.code("56", "无此卡记录", "无效卡"),
            Codes.code("68", "响应超时", "超时", "timeout"),
            Codes.code("A0", "MAC校验失败"),
            Codes.code("T-REVERSAL", "冲正失败", "冲正不成功", "reversal failed"),
            Codes.code("T-READ", "读不出卡", "刷卡无反应", "刷不出来"));

    @Test
    void a_code_is_found_however_it_is_written() {
        for (var typed : List.of("51", " 51 ", "051", "５１", "代码51", "code: 51")) {
            assertThat(found(typed)).as(typed).containsExactly("51");
        }
        assertThat(found("a0")).containsExactly("A0");
        assertThat(found("t-reversal")).containsExactly("T-REVERSAL");
    }

    @Test
    void a_message_word_for_word_finds_all_codes_that_say_it_and_no_others() {
        assertThat(found("无效卡")).containsExactly("14", "56");
        assertThat(found("Insufficient Funds!")).containsExactly("51");
        assertThat(found("刷不出来")).containsExactly("T-READ");
    }

    @Test
    void a_part_finds_it_and_so_does_a_sentence_around_it() {
        assertThat(found("余额")).containsExactly("51");
        assertThat(found("机器上说冲正失败了")).first().isEqualTo("T-REVERSAL");
    }

    @Test
    void a_slip_is_forgiven() {
        assertThat(found("insuficient funds")).first().isEqualTo("51");
        assertThat(found("reversal faild")).first().isEqualTo("T-REVERSAL");
    }

    @Test
    void the_usual_misspelling_of_card_is_understood() {
        assertThat(found("刷ka无反应")).containsExactly("T-READ");
        assertThat(found("无效ka卡")).containsExactly("14", "56");
    }

    @Test
    void nothing_alike_finds_nothing_and_nothing_typed_finds_all() {
        assertThat(found("天气不错")).isEmpty();
        assertThat(found("  ")).hasSize(CODES.size());
        assertThat(found(null)).hasSize(CODES.size());
    }

    private static List<String> found(String typed) {
        return CodeSearch.in(CODES, typed).stream().map(ResponseCode::code).toList();
    }
}
