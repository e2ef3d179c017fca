package dev.tierline.draft;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.OnCallSchedule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Breaks drafts at random, anywhere: what is missing, blank, absurd, moved to another place or there twice. */
final class Mutations {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "nobody",
            "s0",
            "s1",
            "desk",
            "p1",
            "a\0b",
            "\ud800",
            "x".repeat(201),
            "y".repeat(120_000),
            "{tierline.missing}",
            "${1+1} {x} \\ \"q\"",
            "{unbalanced",
            "}",
            "\\",
            "Mars/Olympus",
            "UTC",
            "Mon-Fri 25:00-26:00; Someday 1",
            "24x7",
            "(unclosed",
            "(a+)+$",
            "tr-TR",
            "not a tag at all",
            "\r\nforged");
    private static final List<Integer> NUMBERS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, 2, 5, 6, 9, 10, 99, 100, 4_000, Integer.MAX_VALUE);
    private static final List<Duration> DURATIONS = List.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(-1),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofDays(36_526));
    private static final List<LocalDate> DATES = List.of(
            LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2026, 12, 25), LocalDate.of(1899, 12, 31));
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIN, LocalTime.MAX, LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final List<BigDecimal> DECIMALS = List.of(
            new BigDecimal("1e1000000"), new BigDecimal("-1e-1000000"), BigDecimal.ZERO, new BigDecimal("0.001"));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Breaks a draft in some places. */
    void breakSome(DepartmentDraft draft, int places) throws ReflectiveOperationException {
        for (int i = 0; i < places; i++) {
            List<Runnable> spots = new ArrayList<>();
            collect(draft, spots);
            spots.get(random.nextInt(spots.size())).run();
        }
    }

    private void collect(Object bean, List<Runnable> spots) throws ReflectiveOperationException {
        for (Field field : bean.getClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            spots.add(() -> change(bean, field));
            Object value = field.get(bean);
            if (value instanceof List<?> list) {
                collect(list, spots);
            } else if (isDraft(value)) {
                collect(value, spots);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void collect(List<?> list, List<Runnable> spots) throws ReflectiveOperationException {
        List<Object> slots = (List<Object>) list;
        for (int i = 0; i < slots.size(); i++) {
            int at = i;
            spots.add(() -> changeElement(slots, at));
            if (isDraft(slots.get(i))) {
                collect(slots.get(i), spots);
            }
        }
    }

    private void changeElement(List<Object> list, int at) {
        Object value = list.get(at);
        switch (random.nextInt(4)) {
            case 0 -> list.set(at, null);
            case 1 -> list.add(value);
            case 2 -> list.remove(at);
            default -> list.set(at, isPlain(value) ? other(value.getClass()) : value);
        }
    }

    private void change(Object bean, Field field) {
        try {
            if (field.getType().isPrimitive()) {
                field.setBoolean(bean, random.nextBoolean());
            } else if (random.nextInt(4) == 0) {
                field.set(bean, null);
            } else if (field.getType() == List.class) {
                if (random.nextBoolean()) {
                    field.set(bean, new ArrayList<>());
                }
            } else if (field.getType().getSimpleName().endsWith("Draft")) {
                field.set(bean, field.getType().getConstructor().newInstance());
            } else {
                field.set(bean, other(field.getType()));
            }
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError("a field of a draft that cannot be set", hidden);
        }
    }

    private Object other(Class<?> type) {
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        } else if (type == Integer.class) {
            return pick(NUMBERS);
        } else if (type == Duration.class) {
            return pick(DURATIONS);
        } else if (type == LocalDate.class) {
            return pick(DATES);
        } else if (type == LocalTime.class) {
            return pick(TIMES);
        } else if (type == BigDecimal.class) {
            return pick(DECIMALS);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == CalendarDefinition.class) {
            return SupportCalendar.always().definition();
        }
        return pick(TEXTS);
    }

    /** A null says nothing of what the list may hold, and a schedule that exists has no wrong form. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null && !isDraft(value) && !(value instanceof OnCallSchedule);
    }

    private static boolean isDraft(Object value) {
        return value != null && value.getClass().getSimpleName().endsWith("Draft");
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
