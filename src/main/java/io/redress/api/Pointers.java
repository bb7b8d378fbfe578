package io.redress.api;

/** JSON pointers (RFC 6901) to the fields that are wrong. */
final class Pointers {
    private Pointers() {}

    /** {@code transaction.amountFen} becomes {@code /transaction/amountFen}, {@code kinds[0]} becomes {@code /kinds/0}. */
    static String of(String dotted) {
        return "/" + dotted.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
