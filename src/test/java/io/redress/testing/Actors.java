package io.redress.testing;

import io.redress.identity.Actor;
import io.redress.identity.Role;
import java.util.Set;

/** The people of the tests. */
public final class Actors {
    public static final Actor MERCHANT = new Actor("merchant", Set.of(Role.MERCHANT), Claims.MID);
    public static final Actor OTHER_MERCHANT = new Actor("other", Set.of(Role.MERCHANT), "898440370110002");
    public static final Actor LIAISON = new Actor("liaison", Set.of(Role.LIAISON), null);
    public static final Actor OTHER_LIAISON = new Actor("liaison2", Set.of(Role.LIAISON), null);
    public static final Actor LEAD = new Actor("lead", Set.of(Role.LEAD), null);
    public static final Actor ACQUIRER = new Actor("acquirer", Set.of(Role.ACQUIRER), null);

    private Actors() {}
}
