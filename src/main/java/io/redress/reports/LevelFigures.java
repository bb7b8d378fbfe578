package io.redress.reports;

/** The counts of one service level in one row, as {@link Figure} defines them. */
public record LevelFigures(long met, long breached, long running, long atRisk, long cancelled) {
    static final LevelFigures NONE = new LevelFigures(0, 0, 0, 0, 0);

    public long of(Figure figure) {
        return switch (figure) {
            case MET -> met;
            case BREACHED -> breached;
            case RUNNING -> running;
            case AT_RISK -> atRisk;
            case CANCELLED -> cancelled;
        };
    }

    /** Clocks of which it is known whether they kept their promise. */
    public long decided() {
        return met + breached;
    }
}
