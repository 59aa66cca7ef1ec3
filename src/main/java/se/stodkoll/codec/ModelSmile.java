package se.stodkoll.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads model values as Smile, the binary form of JSON: for what another process reads at once. Thread-safe. */
public final class ModelSmile {
    private static final SmileMapper MAPPER =
            ModelJson.configured(SmileMapper.builder().enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES));

    private ModelSmile() {}

    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException where the bytes are no value of that type */
    public static <T> T read(byte[] smile, Class<T> type) {
        try {
            return MAPPER.readValue(smile, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
