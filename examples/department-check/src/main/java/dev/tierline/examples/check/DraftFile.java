package dev.tierline.examples.check;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.tierline.draft.DepartmentDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** Binds JSON to a draft, field by field: all that it takes is how dates and durations are written. */
final class DraftFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(Duration.class, new Text<>(Duration.class, Duration::parse))
                    .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(LocalTime.class, new Text<>(LocalTime.class, LocalTime::parse)))
            .build();

    private DraftFile() {}

    static DepartmentDraft read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), DepartmentDraft.class);
    }

    private static final class Text<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reading;

        Text(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return reading.apply(value);
        }
    }
}
