package dev.tierline.draft;

import dev.tierline.consistency.Outline;
import dev.tierline.consistency.Place;
import dev.tierline.consistency.Thing;
import java.time.LocalTime;

/** Tells an outline what the drafts of the staff name and refer to. */
final class StaffOutline {

    private final Outline outline;
    private final OutlineWalk walk;

    StaffOutline(Outline outline, OutlineWalk walk) {
        this.outline = outline;
        this.walk = walk;
    }

    void member(StaffDraft member, Place place) {
        outline.name(Thing.STAFF, member.id, place);
        outline.below(Thing.STAFF, member.id, member.reportsTo, place.field("reportsTo"));
        outline.refer(Thing.CALENDAR, member.hours, place.field("hours"));
        walk.each(member.roles, place.field("roles"), (holding, at) -> {
            outline.refer(Thing.ROLE, holding.role, at);
            walk.tenure(holding.from, holding.until, at.field("until"));
        });
        walk.each(member.teams, place.field("teams"), (membership, at) -> {
            outline.refer(Thing.TEAM, membership.team, at);
            walk.tenure(membership.from, membership.until, at.field("until"));
        });
        walk.tenure(member.activeFrom, member.activeUntil, place.field("activeUntil"));
        walk.distinct(member.skills, place.field("skills"), skill -> skill.id);
        walk.distinct(member.weights, place.field("weights"), weight -> weight.priority);
        walk.distinct(member.deputies, place.field("deputies"), deputy -> deputy);
        walk.each(member.deputies, place.field("deputies"), (deputy, at) -> {
            outline.refer(Thing.STAFF, deputy, at);
            if (deputy.equals(member.id)) {
                outline.fault(at, "tierline.deputy", deputy);
            }
        });
        walk.each(member.contacts, place.field("contacts"), this::contact);
    }

    private void contact(ContactDraft contact, Place place) {
        if (contact.isNeverQuiet()) {
            return;
        }
        walk.required(contact.quietFrom, place.field("quietFrom"));
        walk.required(contact.quietUntil, place.field("quietUntil"));
        walk.required(contact.quietZone, place.field("quietZone"));
        LocalTime from = contact.quietFrom;
        if (from != null && from.equals(contact.quietUntil)) {
            outline.fault(place.field("quietUntil"), "tierline.quiet", from.toString());
        }
    }
}
