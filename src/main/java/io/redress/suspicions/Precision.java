package io.redress.suspicions;

/**
 * How often the suspicions were right.
 *
 * @param decided cases opened for suspicions that are decided
 * @param upheld those of them that were upheld, at least in part
 * @param dismissed suspicions that nobody opened a case for on purpose
 */
public record Precision(long decided, long upheld, long dismissed) {
    /** Upheld ones of all that were judged, in whole percent; null while none was. */
    public Integer percent() {
        var judged = decided + dismissed;
        return judged == 0 ? null : Integer.valueOf((int) (100 * upheld / judged));
    }
}
