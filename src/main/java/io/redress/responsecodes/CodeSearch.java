package io.redress.responsecodes;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ranks codes by how well they fit what was typed: the code itself, a message word for word, one as a part of the other,
 * or one that is alike. Case, width, blanks and punctuation do not count.
 */
final class CodeSearch {
    private static final int EXACT = 1000;
    private static final int PART = 500;
    private static final int ALIKE = 100;
    /** In hundredths: two thirds of the pairs of neighbouring characters are the same. */
    private static final int ALIKE_ENOUGH = 60;

    /** Shorter parts are in everything. */
    private static final int SHORTEST_PART = 2;

    private record Ranked(ResponseCode code, int rank) {}

    private CodeSearch() {}

    /** The likeliest first; a code that was typed as such stands alone. */
    static List<ResponseCode> in(List<ResponseCode> codes, String typed) {
        var wanted = plain(typed);
        if (wanted.isEmpty()) {
            return codes;
        }
        var itself = codes.stream()
                .filter(code -> plain(code.code()).equals(asCode(wanted)))
                .toList();
        if (!itself.isEmpty()) {
            return itself;
        }
        var ranked = codes.stream()
                .map(code -> new Ranked(code, rank(code, wanted)))
                .filter(one -> one.rank() > 0)
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .toList();
        // who typed a message word for word does not want those that only look like it
        var exact = ranked.stream().filter(one -> one.rank() == EXACT).toList();
        return (exact.isEmpty() ? ranked : exact).stream().map(Ranked::code).toList();
    }

    private static int rank(ResponseCode code, String wanted) {
        var facts = code.facts();
        return Stream.concat(Stream.of(facts.chinese().name(), facts.english().name()), facts.messages().stream())
                .map(CodeSearch::plain)
                .mapToInt(message -> rank(message, wanted))
                .max()
                .orElse(0);
    }

    private static int rank(String message, String wanted) {
        if (message.equals(wanted)) {
            return EXACT;
        }
        if (isPart(message, wanted) || isPart(wanted, message)) {
            // the nearer the two in length, the likelier
            return PART - Math.min(Math.abs(message.length() - wanted.length()), PART - ALIKE - 1);
        }
        var alike = alike(message, wanted);
        return alike >= ALIKE_ENOUGH ? Math.min(alike, ALIKE) : 0;
    }

    private static boolean isPart(String whole, String part) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }

    /** Of the pairs of neighbouring characters of both, the share that both have, in hundredths. */
    private static int alike(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        var all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 200 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Terminals show some codes with a zero or the word before them. */
    private static String asCode(String wanted) {
        var bare = wanted.replaceFirst("^(应答码|返回码|错误码|代码|responsecode|code)", "");
        return bare.matches("0\\d\\d") ? bare.substring(1) : bare;
    }

    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                // a spelling of 卡 that is common in this trade
                .replaceAll("ka(?=卡)|(?<=[\\p{IsHan}])ka(?![a-z])", "卡")
                .replace("卡卡", "卡")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
