package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts, ids and instants: everything that the model takes and that has an encoding. */
final class Texts {

    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.strings().all().ofMaxLength(30).filter(Utf16::isWellFormed);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "b", "C", "anna.k", "\u00e9\ud83d\ude80", "\"\\\u0001\n"),
                Arbitraries.strings()
                        .all()
                        .ofMinLength(1)
                        .ofMaxLength(200)
                        .filter(text -> !text.isBlank() && Utf16.isWellFormed(text) && text.indexOf(0) < 0));
    }

    static Arbitrary<String> names() {
        return any().filter(text -> !text.isBlank());
    }

    static Arbitrary<Instant> instants() {
        return Arbitraries.longs().map(Instant::ofEpochMilli);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 12, 30).toEpochDay(),
                        LocalDate.of(2031, 1, 3).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Actor> actors() {
        return Arbitraries.oneOf(
                ids().map(id -> Actor.staff(StaffId.of(id))),
                ids().map(id -> Actor.requester(RequesterId.of(id))),
                Arbitraries.just(Actor.system()));
    }
}
