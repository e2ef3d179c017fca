package dev.tierline.examples.pictures;

import dev.tierline.department.DepartmentBuilder;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Tenure;
import java.time.LocalDate;

/** The people of the department that comes with the program. */
final class SamplePeople {
    private static final String TORONTO = "Maple Evening Desk";

    private SamplePeople() {}

    static void addTo(DepartmentBuilder department) {
        department
                .staff(person("marta", "Marta Lindqvist", BuiltInRoles.MANAGER, "office")
                        .deputies("henrik")
                        .build())
                .staff(leader("henrik", "Henrik Sørensen", "help-desk", "early")
                        .deputies("amina")
                        .build())
                .staff(member("amina", "Amina Diallo", BuiltInRoles.ENGINEER, "help-desk", "henrik", "office")
                        .role(BuiltInRoles.OPERATOR)
                        .build())
                .staff(member("jonas", "Jonas Peeters", BuiltInRoles.OPERATOR, "help-desk", "henrik", "saturday")
                        .build())
                .staff(member("grace", "Grace Okafor", BuiltInRoles.OPERATOR, "help-desk", "henrik", "toronto")
                        .company(TORONTO)
                        .deputies("devon")
                        .build())
                .staff(member("devon", "Devon Tremblay", BuiltInRoles.OPERATOR, "help-desk", "henrik", "toronto")
                        .company(TORONTO)
                        .deputies("grace")
                        .build())
                .staff(leader("petra", "Petra Nováková", "on-site", "office")
                        .deputies("henrik")
                        .build())
                .staff(member("tomasz", "Tomasz Zieliński", BuiltInRoles.ENGINEER, "on-site", "petra", "early")
                        .build())
                .staff(member("yusuf", "Yusuf Demir", BuiltInRoles.ENGINEER, "on-site", "petra", "windows")
                        .build())
                .staff(leader("ingrid", "Ingrid Berg", "systems", "office")
                        .deputies("wei")
                        .build())
                .staff(member("wei", "Wei Chen", BuiltInRoles.ENGINEER, "systems", "ingrid", "windows")
                        .build())
                .staff(member("sofia", "Sofia Rossi", BuiltInRoles.ENGINEER, "systems", "ingrid", "early")
                        .build())
                .staff(member("karl", "Karl Brandt", BuiltInRoles.ENGINEER, "systems", "ingrid", "office")
                        .employed(Tenure.until(LocalDate.of(2026, 3, 1)))
                        .build())
                .staff(leader("noor", "Noor Haddad", "product", "office")
                        .role(BuiltInRoles.ENGINEER)
                        .deputies("ingrid")
                        .build())
                .staff(member("emile", "Émile Laurent", BuiltInRoles.ENGINEER, "product", "noor", "office")
                        .team("systems")
                        .build());
    }

    private static StaffMemberBuilder leader(String id, String name, String team, String hours) {
        return member(id, name, BuiltInRoles.SUPERVISOR, team, "marta", hours);
    }

    private static StaffMemberBuilder member(
            String id, String name, Role role, String team, String reportsTo, String hours) {
        return person(id, name, role, hours).team(team).reportsTo(reportsTo);
    }

    private static StaffMemberBuilder person(String id, String name, Role role, String hours) {
        return StaffMember.named(id, name).role(role).hours(hours);
    }
}
