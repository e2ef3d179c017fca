package dev.tierline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All say the same. */
class OnCallAgreementTest {

    @ParameterizedTest
    @EnumSource
    void everyPeerNamesTheSamePerson(OnCallPeer peer) {
        for (int years : List.of(1, 11)) {
            Function<Instant, String> answers = peer.over(years);
            Function<Instant, String> plain = OnCallPeer.JAVA_TIME.over(years);
            for (Instant question : Week.questions(years).subList(0, 500)) {
                assertEquals(plain.apply(question), answers.apply(question), question::toString);
            }
        }
    }
}
