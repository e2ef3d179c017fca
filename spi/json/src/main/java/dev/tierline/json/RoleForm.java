package dev.tierline.json;

import dev.tierline.role.Duty;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a role is written and read: its duties, each with what it grants. */
final class RoleForm {

    private RoleForm() {}

    static void write(Role role, Output out) throws IOException {
        out.text("id", role.id().value());
        out.text("name", role.name());
        out.objectsUnlessEmpty("duties", role.duties(), (duty, o) -> {
            o.text("text", duty.text());
            if (!duty.grants().isEmpty()) {
                o.object("grants", duty.grants(), RoleForm::grants);
            }
        });
    }

    static Role read(Fields fields) {
        RoleId id = fields.need("id").as(RoleId::of);
        String name = fields.text("name");
        List<Duty> duties = fields.list("duties", value -> duty(value.fields()));
        return fields.make(() -> new Role(id, name, duties));
    }

    private static void grants(Map<Permission, Scope> grants, Output out) throws IOException {
        for (Permission permission : Vocabulary.PERMISSION.values()) {
            out.text(Vocabulary.PERMISSION.of(permission), grants.get(permission), Vocabulary.SCOPE::of);
        }
    }

    private static Duty duty(Fields fields) {
        String text = fields.text("text");
        Fields table = fields.find("grants", Value::fields);
        Map<Permission, Scope> grants = table == null ? Map.of() : grants(table);
        return fields.make(() -> new Duty(text, grants));
    }

    private static Map<Permission, Scope> grants(Fields fields) {
        Map<Permission, Scope> grants = new EnumMap<>(Permission.class);
        for (Permission permission : Vocabulary.PERMISSION.values()) {
            Scope scope = fields.find(Vocabulary.PERMISSION.of(permission), Vocabulary.SCOPE::read);
            if (scope != null) {
                grants.put(permission, scope);
            }
        }
        return fields.make(() -> grants);
    }
}
