package vn.congdoan.vanthu.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Indicator;

/** The indicators of a form as JSON text in a column. What is missing in an older row is empty. */
final class IndicatorJson {
    private static final ObjectMapper MAPPER = mapper();
    private static final TypeReference<List<Indicator>> LIST = new TypeReference<>() {};

    private IndicatorJson() {}

    static String write(List<Indicator> indicators) {
        try {
            return MAPPER.writerFor(LIST).writeValueAsString(indicators);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("indicators that can't be written", e);
        }
    }

    static List<Indicator> read(String json) {
        try {
            return MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored indicators can't be read", e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .build();
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(String.class).setSetterInfo(empty);
        mapper.configOverride(List.class).setSetterInfo(empty);
        return mapper;
    }
}
