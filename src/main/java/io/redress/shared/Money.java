package io.redress.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** An amount in fen, the minor unit of the yuan (CNY, ISO 4217 number 156). */
public record Money(long fen) {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,10}|\\d{1,3}([,，]\\d{3}){1,3})(\\.\\d{1,2})?");

    /**
     * Reads what a person types, such as {@code 12.5}, {@code ¥1,234.56}: yuan with at most two decimals. A comma stands
     * between thousands only; where it may be meant as the decimal point it is refused, for {@code 1,25} is not 125.
     *
     * @throws RuleViolation MALFORMED on the field
     */
    public static Money ofYuan(String field, String typed) {
        var plain = typed.strip().replaceFirst("^[¥￥]", "");
        if (!TYPED.matcher(plain).matches()) {
            throw RuleViolation.on(field, Rule.MALFORMED).with("expected", "1234.56");
        }
        return new Money(
                new BigDecimal(plain.replaceAll("[,，]", "")).movePointRight(2).longValueExact());
    }

    /** The amount in yuan with its currency sign, as the reader's language writes it. */
    public String in(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale.getLanguage().equals("zh") ? Locale.CHINA : Locale.UK);
        format.setCurrency(CNY);
        return format.format(yuan()).replace("CN¥", "¥");
    }

    /** The amount in yuan with two decimals and no sign, for a form field. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }
}
