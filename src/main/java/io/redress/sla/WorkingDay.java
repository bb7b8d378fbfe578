package io.redress.sla;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** The shifts of one day, in order. Times are nanoseconds since local midnight. */
record WorkingDay(List<Shift> shifts) {
    static final WorkingDay OFF = new WorkingDay(List.of());

    WorkingDay(List<Shift> shifts) {
        this.shifts =
                shifts.stream().sorted(Comparator.comparingLong(Shift::from)).toList();
        for (int i = 1; i < this.shifts.size(); i++) {
            if (this.shifts.get(i).from() < this.shifts.get(i - 1).to()) {
                throw new IllegalArgumentException("shifts of a day overlap: " + this.shifts);
            }
        }
    }

    boolean isOff() {
        return shifts.isEmpty();
    }

    /** What is worked from midnight until the given time. */
    long workedUntil(long time) {
        long worked = 0;
        for (Shift shift : shifts) {
            worked += Math.max(0, Math.min(time, shift.to()) - shift.from());
        }
        return worked;
    }

    long worked() {
        return workedUntil(Shift.DAY_NANOS);
    }

    /** The earliest time at which so much is worked; the amount is above zero and within the day's total. */
    long reach(long amount) {
        long left = amount;
        for (Shift shift : shifts) {
            long length = shift.to() - shift.from();
            if (left <= length) {
                return shift.from() + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException("the day does not hold " + amount + " ns of work");
    }

    /** The first worked moment at or after the given time, if the day has one. */
    OptionalLong openingFrom(long time) {
        return shifts.stream()
                .filter(shift -> time < shift.to())
                .mapToLong(shift -> Math.max(time, shift.from()))
                .findFirst();
    }
}
