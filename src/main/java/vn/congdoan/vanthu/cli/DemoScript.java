package vn.congdoan.vanthu.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** One document of the demo: a template and what an invented office enters; all of them stand in a data file. */
record DemoScript(String template, Map<String, String> values) {

    static List<DemoScript> load() {
        try (InputStream file = DemoScript.class.getResourceAsStream("/office/demo.json")) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
