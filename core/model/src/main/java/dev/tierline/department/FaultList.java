package dev.tierline.department;

import dev.tierline.consistency.Finding;
import dev.tierline.consistency.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what was said about a department, in English. */
final class FaultList {

    private final List<DepartmentFault> faults = new ArrayList<>();

    FaultList copy() {
        FaultList copy = new FaultList();
        copy.faults.addAll(faults);
        return copy;
    }

    void twice(String field, String id) {
        String place = field + "[\"" + id + "\"]";
        faults.add(new DepartmentFault(place, Wording.IN_ENGLISH.say("tierline.twice") + " \"" + id + "\""));
    }

    void unlessGiven(@Nullable Object part, String field, String expected) {
        if (part == null) {
            faults.add(new DepartmentFault(field, "missing; expected " + expected));
        }
    }

    void found(Finding finding) {
        faults.add(new DepartmentFault(finding.place().toString(), Wording.IN_ENGLISH.say(finding)));
    }

    void throwUnlessEmpty() {
        if (!faults.isEmpty()) {
            throw new InvalidDepartmentException(faults);
        }
    }
}
