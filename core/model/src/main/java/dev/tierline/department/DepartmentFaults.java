package dev.tierline.department;

import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.PolicyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cross-checks of a department: everything that no part can see by itself. */
final class DepartmentFaults {

    private final List<String> faults = new ArrayList<>();
    private final Map<StaffId, StaffMember> staff;

    private DepartmentFaults(Map<StaffId, StaffMember> staff) {
        this.staff = staff;
    }

    static List<String> of(
            String name,
            Map<StaffId, StaffMember> staff,
            Map<TeamId, Team> teams,
            @Nullable StaffId manager,
            List<EscalationPolicy> policies) {
        DepartmentFaults check = new DepartmentFaults(staff);
        if (name.isBlank()) {
            check.faults.add("name: is blank; expected what people call the department");
        }
        check.keys("staff", staff, StaffMember::id);
        check.keys("teams", teams, Team::id);
        if (manager != null) {
            check.staffMember("manager", manager);
        }
        new TreeMap<>(teams)
                .forEach((id, team) -> check.staffMember("teams[\"" + id + "\"].supervisor", team.supervisor()));
        check.policies(policies);
        return check.faults;
    }

    private <K extends Comparable<K>, V> void keys(String path, Map<K, V> values, Function<V, K> id) {
        new TreeMap<>(values).forEach((key, value) -> {
            if (!key.equals(id.apply(value))) {
                faults.add(path + "[\"" + key + "\"]: holds '" + id.apply(value) + "'; expected its own id as key");
            }
        });
    }

    private void staffMember(String path, StaffId id) {
        if (!staff.containsKey(id)) {
            faults.add(path + ": no staff member \"" + id + "\"; expected one that the department lists");
        }
    }

    private void policies(List<EscalationPolicy> policies) {
        Set<PolicyId> seen = new HashSet<>();
        for (int i = 0; i < policies.size(); i++) {
            if (!seen.add(policies.get(i).id())) {
                faults.add("policies[" + i + "].id: \"" + policies.get(i).id()
                        + "\" is used twice; expected ids that differ");
            }
        }
    }
}
