package dev.tierline.benchmarks.department;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.Department;
import dev.tierline.engine.DepartmentValidation;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    @DisplayName("the large department is right, and each question has the answer that it is measured with")
    void questionsHaveTheirAnswers() {
        Department department = DepartmentValidation.department(LargeDepartment.draft());

        assertEquals(LargeDepartment.STAFF, department.staff().size());
        assertEquals(LargeDepartment.TEAMS, department.teams().size());
        assertEquals(LargeDepartment.POLICIES, department.policies().size());
        for (Question question : Question.values()) {
            assertEquals(
                    question.allowed,
                    department
                            .permits(
                                    question.actor(),
                                    question.permission,
                                    question.subject(),
                                    Instant.parse("2026-03-02T10:00:00Z"),
                                    question.absences())
                            .isAllowed(),
                    question::name);
        }
    }
}
