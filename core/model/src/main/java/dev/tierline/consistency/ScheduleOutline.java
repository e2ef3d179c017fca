package dev.tierline.consistency;

import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.RotationMember;
import dev.tierline.oncall.RotationSlot;
import java.util.List;

/** Tells an outline whom an on-call schedule names. */
public final class ScheduleOutline {

    private ScheduleOutline() {}

    /** Names the schedule and refers to everybody in its rotations. */
    public static void walk(OnCallSchedule schedule, Place place, Outline outline) {
        outline.name(Thing.SCHEDULE, schedule.id().value(), place);
        for (int l = 0; l < schedule.layers().size(); l++) {
            Place slots = place.field("layers").at(l).field("rotation").field("slots");
            List<RotationSlot> turns = schedule.layers().get(l).rotation().slots();
            for (int s = 0; s < turns.size(); s++) {
                List<RotationMember> members = turns.get(s).members();
                for (int m = 0; m < members.size(); m++) {
                    outline.refer(
                            Thing.STAFF,
                            members.get(m).staff().value(),
                            slots.at(s).field("members").at(m));
                }
            }
        }
    }
}
