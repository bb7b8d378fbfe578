package io.redress.evidence.receiving;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The names in a document's own bytes, told without unpacking anything, however they are written. */
final class PdfNames {
    private static final Set<String> TOLD = Set.of("Encrypt", "ObjStm", "XRef");
    /** Packings that nobody uses around a packed part, besides those who want to hide its size. */
    private static final Set<String> UNUSUAL = Set.of(
            "LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL", "Crypt");

    private static final int LONGEST = 40;
    /** In order. */
    private static final byte[] DELIMITERS = {'%', '(', ')', '/', '<', '>', '[', ']', '{', '}'};

    private final byte[] bytes;
    private final Set<String> found = new HashSet<>();
    private boolean unusual;

    PdfNames(byte[] bytes) {
        this.bytes = bytes;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '/') {
                var name = name(at + 1);
                if (TOLD.contains(name)) {
                    found.add(name);
                } else if (name.equals("Filter")) {
                    unusual |= isUnusual(at);
                }
            }
        }
    }

    /** Whether it is locked; the key stands in the open. */
    boolean isEncrypted() {
        return found.contains("Encrypt");
    }

    /** Whether its objects are packed in others. */
    boolean packsObjects() {
        return found.contains("ObjStm") || found.contains("XRef");
    }

    /** Whether something is packed in another way than usual. */
    boolean isUnusual() {
        return unusual;
    }

    /** The names right behind a filter's key; a number there says that they hide elsewhere. */
    private boolean isUnusual(int filter) {
        int at = filter + 1;
        while (isRegular(at)) {
            at++;
        }
        for (int end = Math.min(bytes.length, at + 300); at < end; at++) {
            if (bytes[at] == '%') {
                at = endOfLine(at);
            } else if (bytes[at] == '/') {
                var name = name(at + 1);
                if (UNUSUAL.contains(name)) {
                    return true;
                }
            } else if (bytes[at] >= '0' && bytes[at] <= '9' && !isRegular(at - 1)) {
                return true;
            } else if (bytes[at] == ']' || bytes[at] == '>' || bytes[at] == '<') {
                return false;
            }
        }
        return false;
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    /** A name may write any of its letters as a number: {@code /Fil#74er}. */
    private String name(int from) {
        var name = new StringBuilder();
        for (int at = from; isRegular(at) && name.length() < LONGEST; at++) {
            if (bytes[at] == '#' && at + 2 < bytes.length && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
                name.append((char) (hex(at + 1) * 16 + hex(at + 2)));
                at += 2;
            } else {
                name.append((char) (bytes[at] & 0xFF));
            }
        }
        return name.toString();
    }

    private int hex(int at) {
        return Character.digit(bytes[at], 16);
    }

    private boolean isRegular(int at) {
        return at >= 0 && at < bytes.length && bytes[at] > ' ' && Arrays.binarySearch(DELIMITERS, bytes[at]) < 0;
    }
}
