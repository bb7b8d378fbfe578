package io.redress.disputes.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.disputes.web.receipt.Receipt.Line;
import io.redress.disputes.web.receipt.Receipt.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DrawReceiptTest {
    @Test
    void chinese_can_be_read_back_letter_by_letter() throws IOException {
        assertThat(drawn("冲正失败，拉卡拉 POS 机反复打印。")).contains("冲正失败，拉卡拉 POS 机反复打印。");
    }

    @Test
    void what_the_font_cannot_draw_is_marked_and_stops_nothing() throws IOException {
        assertThat(drawn("急😡\u0007了\n第二行\t后")).contains("急??了", "第二行");
    }

    @Test
    void a_long_text_goes_on_over_lines_and_pages_and_loses_nothing() throws IOException {
        var text = drawn("扣".repeat(2_000) + "x".repeat(400) + " end");
        assertThat(text.chars().filter(letter -> letter == '扣')).hasSize(2_000);
        assertThat(text.chars().filter(letter -> letter == 'x')).hasSize(400);
    }

    private static String drawn(String words) throws IOException {
        var receipt = new Receipt(
                Locale.CHINESE,
                "争议受理回执",
                List.of(
                        new Part(null, List.of(new Line("案件编号", "D26-0000001-1"))),
                        new Part("经过说明", List.of(new Line(null, words)))));
        try (var paper = Loader.loadPDF(DrawReceipt.asPdf(receipt))) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
