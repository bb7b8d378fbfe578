package io.redress.disputes.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper to keep, read back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ReceiptPagesTest {
    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    @BeforeEach
    void people() {
        accounts.exists("receipt-shop", Role.MERCHANT);
        accounts.existsFor("receipt-rival", "898440370110098");
        journey.files(Claims.claim(12_500, "630012147721"));
    }

    @Test
    void it_says_what_was_filed_and_what_happens_next_in_chinese() throws IOException {
        var shop = Browser.of("receipt-shop");
        shop.get("/language?to=zh&back=/");
        var bytes = pdf(shop);
        shop.get("/language?to=en&back=/");
        assertThat(text(bytes))
                .contains("争议受理回执", journey.number(), Claims.MID, "交易失败但已扣款", "2026年10月27日")
                .contains("¥125.00", "630012147721", "****8026", "北京时间", "接下来会怎样", "顾客手机收到扣款短信");
    }

    @Test
    void it_says_the_same_in_english_and_is_light_for_it_takes_along_the_letters_it_uses() throws IOException {
        var bytes = pdf(Browser.of("receipt-shop"));
        assertThat(text(bytes))
                .contains("Receipt of a dispute", journey.number(), "Failed but debited", "Beijing time");
        assertThat(bytes).hasSizeLessThan(120_000);
        try (var paper = Loader.loadPDF(bytes)) {
            PDFont font = paper.getPage(0)
                    .getResources()
                    .getFont(paper.getPage(0)
                            .getResources()
                            .getFontNames()
                            .iterator()
                            .next());
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*NotoSansSC.*");
        }
    }

    @Test
    void a_receipt_of_another_merchant_does_not_exist() {
        var rival = Browser.of("receipt-rival");
        assertThat(rival.get("/disputes/" + journey.number() + "/receipt.pdf").statusCode())
                .isEqualTo(404);
        assertThat(rival.get("/disputes/" + journey.number() + "/filed").statusCode())
                .isEqualTo(404);
    }

    private byte[] pdf(Browser reader) {
        var answer = reader.get("/disputes/" + journey.number() + "/receipt.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains(journey.number() + ".pdf");
        return answer.asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
