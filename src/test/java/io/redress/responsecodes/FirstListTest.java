package io.redress.responsecodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.evidence.EvidenceKind;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list that a new installation starts with. */
@QuarkusTest
class FirstListTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Advice that articles give and that must not be given: evasion, typing card numbers, splitting, sales, retrying. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("避开|养卡|提额|套现|https?://|1[3-9]\\d{9}|安全码|备用密码|直接重刷|立即重试|retry at once|CVV");

    @Inject
    ResponseCodes codes;

    @Inject
    FindCode find;

    @Test
    void it_is_not_small() {
        assertThat(codes.inForce()).hasSizeGreaterThanOrEqualTo(92);
        assertThat(codes.inForce().stream().map(ResponseCode::code)).contains("00", "51", "98", "A7", "Z3", "T-NORESP");
    }

    @Test
    void every_code_has_both_languages_steps_and_a_source() {
        assertThat(codes.inForce()).allSatisfy(code -> {
            var facts = code.facts();
            var zh = facts.chinese();
            var en = facts.english();
            assertThat(CodeRules.broken(facts)).as(code.code()).isEmpty();
            assertThat(zh.name() + zh.meaning()).containsPattern(HAN);
            assertThat(zh.steps()).allMatch(step -> HAN.matcher(step).find()).hasSameSizeAs(en.steps());
            assertThat(zh.ifDebited())
                    .allMatch(step -> HAN.matcher(step).find())
                    .hasSameSizeAs(en.ifDebited());
            assertThat(Stream.of(List.of(en.name(), en.meaning()), en.steps(), en.ifDebited())
                            .flatMap(List::stream))
                    .as(code.code())
                    .noneMatch(text -> HAN.matcher(text).find());
            assertThat(facts.source()).isNotBlank();
            assertThat(facts.keep()).isNotEmpty();
        });
    }

    @Test
    void swiping_again_is_never_permitted_while_money_may_have_been_taken() {
        for (var code : codes.inForce()) {
            for (var debited : Debited.values()) {
                var advice = Advice.of(code.facts(), debited);
                assertThat(advice.again().permits() && (advice.money() != MoneyTaken.NO || debited == Debited.YES))
                        .as(code.code() + " " + debited)
                        .isFalse();
            }
        }
    }

    @Test
    void no_text_gives_advice_that_must_not_be_given() {
        assertThat(codes.inForce()).allSatisfy(code -> {
            for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                var texts = code.texts(language);
                assertThat(Stream.concat(texts.steps().stream(), texts.ifDebited().stream()))
                        .as(code.code())
                        .noneMatch(step -> FORBIDDEN.matcher(step).find());
            }
        });
    }

    @Test
    void the_claims_and_papers_it_names_are_those_of_the_house() {
        assertThat(CodeFacts.CLAIMS).containsExactlyElementsOf(names(Claim.values()));
        assertThat(CodeFacts.PAPERS).containsExactlyInAnyOrderElementsOf(names(EvidenceKind.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "刷不出来, T-READ",
        "无效卡, 14",
        "余额不足, 51",
        "冲正失败, T-REVERSAL",
        "交易失败, T-FAILED",
        "超时, 98",
        "网络异常, T-NETWORK",
        "卡种或有效期不符, 54",
        "无效商户, 03",
        "交易拒绝, 05",
        "系统故障, 96",
        "do not honor, 05",
        "insufficient funds, 51",
        "timeout, 68",
        "reversal failed, T-REVERSAL"
    })
    void what_people_see_leads_to_a_code(String message, String code) {
        assertThat(find.by(message).stream().map(ResponseCode::code)).contains(code);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toList());
    }
}
