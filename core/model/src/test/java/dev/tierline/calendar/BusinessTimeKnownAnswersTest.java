package dev.tierline.calendar;

import dev.tierline.vectors.KnownAnswers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What thirteen libraries' own tests say about business time; {@link VectorCheck} states the rules of difference. */
class BusinessTimeKnownAnswersTest {
    @TestFactory
    @DisplayName("business-time.json")
    Stream<DynamicTest> vectors() {
        return new KnownAnswers("business-time.json").tests((vector, rules) -> new VectorCheck(vector, rules).run());
    }
}
