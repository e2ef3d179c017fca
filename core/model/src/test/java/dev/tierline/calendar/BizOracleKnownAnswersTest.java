package dev.tierline.calendar;

import dev.tierline.vectors.KnownAnswers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What zendesk/biz answers on random calendars, many near a clock change; {@link VectorCheck} states the rules of
 * difference.
 */
class BizOracleKnownAnswersTest {
    @TestFactory
    @DisplayName("biz-oracle.json")
    Stream<DynamicTest> vectors() {
        return new KnownAnswers("biz-oracle.json").tests((vector, rules) -> new VectorCheck(vector, rules).run());
    }
}
