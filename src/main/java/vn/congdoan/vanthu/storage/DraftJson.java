package vn.congdoan.vanthu.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

/**
 * Parts of documents as JSON text in a column. A field that this program doesn't know is passed over, one that is missing is
 * empty, so that states kept by earlier programs stay readable.
 */
final class DraftJson {
    private static final ObjectMapper MAPPER = mapper();

    /** One step asks for its document again and again. */
    private static volatile Read lastRead;

    private DraftJson() {}

    private record Read(String json, DocumentParts parts) {}

    static String write(DocumentParts parts) {
        return written(parts);
    }

    static DocumentParts parts(String json) {
        Read last = lastRead;
        if (last != null && last.json().equals(json)) {
            return last.parts();
        }
        try {
            DocumentParts parts = MAPPER.readValue(json, DocumentParts.class);
            lastRead = new Read(json, parts);
            return parts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored parts can't be read", e);
        }
    }

    static String write(List<SignatureBlock.Authority> authorities) {
        return written(authorities);
    }

    static List<SignatureBlock.Authority> authorities(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored authorities can't be read", e);
        }
    }

    private static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that can't be written", e);
        }
    }

    private static ObjectMapper mapper() {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper.configOverride(String.class).setSetterInfo(empty);
        mapper.configOverride(List.class).setSetterInfo(empty);
        return mapper;
    }
}
