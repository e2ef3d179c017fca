package dev.tierline.oncall;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.staff.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A layer, with all that does not depend on the time asked about. Immutable. */
final class LayerPlan {
    private final OnCallLayer layer;
    private final HandOffs handOffs;
    private final Cycles cycles;
    private final Set<StaffId> staff;
    private final long begins;
    private final long ends;

    LayerPlan(OnCallLayer layer) {
        this.layer = layer;
        Rotation rotation = layer.rotation();
        this.handOffs = HandOffs.of(rotation, layer.during());
        this.cycles = new Cycles(rotation, handOffs);
        this.staff = rotation.staff();
        this.begins = TurnWalk.instant(rotation.zone(), handOffs.local(0));
        this.ends = layer.until() == null
                ? Long.MAX_VALUE
                : TurnWalk.instant(
                        rotation.zone(),
                        layer.until().toEpochDay() * HandOffs.DAY
                                + rotation.handOff().toNanoOfDay() / 1_000_000);
    }

    OnCallLayer layer() {
        return layer;
    }

    Cycles cycles() {
        return cycles;
    }

    Set<StaffId> staff() {
        return staff;
    }

    long begins() {
        return begins;
    }

    long ends() {
        return ends;
    }

    TurnWalk turnsFrom(long instant) {
        return new TurnWalk(layer.rotation(), handOffs, instant);
    }

    /** The calendar that restricts the layer, or null. */
    @Nullable
    SupportCalendar restriction() {
        return layer.during().equals(SupportCalendar.always()) ? null : layer.during();
    }
}
