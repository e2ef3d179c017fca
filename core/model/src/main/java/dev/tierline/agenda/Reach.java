package dev.tierline.agenda;

import dev.tierline.department.Department;
import dev.tierline.department.Presence;
import dev.tierline.escalation.Recipient;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is reached by what is performed now. */
record Reach(Department department, Instant now, Presence presence) {

    List<StaffId> of(List<Recipient> recipients, Ticket ticket) {
        Set<StaffId> reached = new LinkedHashSet<>();
        recipients.forEach(recipient -> reached.addAll(department.reach(recipient, ticket, now, presence)));
        return List.copyOf(reached);
    }
}
