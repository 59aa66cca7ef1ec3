package se.stodkoll.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import se.stodkoll.model.word.Ink;

/** How a word is written short, there being a thousand to a page: an unknown ink not at all, a known one as an array. */
@SuppressWarnings("unused") // read by Jackson alone
abstract class WordForm {
    @JsonProperty
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unknown.class)
    private Ink ink;

    /** An ink's components in order; new ones go last. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"size", "bold", "direction", "baseline", "lightness", "painted", "struck"})
    abstract static class InkForm {}

    /** Equal to what is left out. */
    static final class Unknown {
        @Override
        public boolean equals(Object value) {
            return value == null || value.equals(Ink.UNKNOWN);
        }

        @Override
        public int hashCode() {
            return Ink.UNKNOWN.hashCode();
        }
    }
}
