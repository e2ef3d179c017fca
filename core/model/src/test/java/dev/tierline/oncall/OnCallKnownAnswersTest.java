package dev.tierline.oncall;

import dev.tierline.vectors.KnownAnswers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What other systems say about who is on call; {@link OnCallVector} states the rules of difference. */
class OnCallKnownAnswersTest {
    @TestFactory
    @DisplayName("oncall.json")
    Stream<DynamicTest> testsOfOthers() {
        return new KnownAnswers("oncall.json").tests((vector, rules) -> new OnCallVector(vector, rules).run());
    }

    @TestFactory
    @DisplayName("oncall-oracle.json")
    Stream<DynamicTest> oracle() {
        return new KnownAnswers("oncall-oracle.json").tests((vector, rules) -> new OnCallVector(vector, rules).run());
    }
}
