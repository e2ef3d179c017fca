package dev.tierline.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.category.CategoryId;
import dev.tierline.staff.RequesterId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    @DisplayName("each fact goes to its own place, in any order, and null takes it away again")
    void oneFactAtATime() {
        Intake whole = new Intake(
                Channel.PHONE,
                "Printer 5",
                CategoryId.of("hardware/printer"),
                RequesterId.of("lee"),
                CustomerId.of("acme"));

        assertEquals(
                whole,
                Intake.UNKNOWN
                        .through(Channel.PHONE)
                        .about("Printer 5")
                        .inCategory(CategoryId.of("hardware/printer"))
                        .from(RequesterId.of("lee"))
                        .forCustomer(CustomerId.of("acme")));
        assertEquals(
                whole,
                Intake.UNKNOWN
                        .forCustomer(CustomerId.of("acme"))
                        .from(RequesterId.of("lee"))
                        .inCategory(CategoryId.of("hardware/printer"))
                        .about("Printer 5")
                        .through(Channel.PHONE));
        assertEquals(
                Intake.UNKNOWN,
                whole.through(null).about(null).inCategory(null).from(null).forCustomer(null));
    }

    @Test
    @DisplayName("ids refuse blank text and say what they would accept")
    void blankIds() {
        assertEquals(
                "a category id of 0 characters, all blank: expected 1 to 200 characters, not all of them blank",
                assertThrows(IllegalArgumentException.class, () -> CategoryId.of(""))
                        .getMessage());
        assertEquals(
                "a customer id of 1 characters, all blank: expected 1 to 200 characters, not all of them blank",
                assertThrows(IllegalArgumentException.class, () -> CustomerId.of(" "))
                        .getMessage());
        assertEquals(
                "a service level id of 2 characters, all blank: expected 1 to 200 characters, not all of them blank",
                assertThrows(IllegalArgumentException.class, () -> ServiceLevelId.of("  "))
                        .getMessage());
    }
}
