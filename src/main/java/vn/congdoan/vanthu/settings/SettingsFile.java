package vn.congdoan.vanthu.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;

/**
 * The settings as JSON. Each value is read on its own, so that a bad one costs only itself; fields of other versions of the
 * program are kept as they are; a file that is no JSON is moved aside.
 */
final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final int VERSION = 1;
    private static final String VERSION_FIELD = "version";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What was read, and what was wrong with it. */
    record Content(Settings settings, List<Finding> findings) {}

    private final Path file;
    private ObjectNode raw = MAPPER.createObjectNode();

    SettingsFile(Path file) {
        this.file = file;
    }

    Content read() {
        if (!Files.exists(file)) {
            return new Content(Settings.DEFAULT, List.of());
        }
        try {
            JsonNode tree = MAPPER.readTree(file.toFile());
            if (tree instanceof ObjectNode object) {
                raw = object;
                return valueByValue();
            }
        } catch (JsonProcessingException e) {
            LOG.warn("broken settings", e);
        } catch (IOException e) {
            LOG.warn("unreadable settings", e);
            return failed("settings.finding.unreadable", file);
        }
        return failed("settings.finding.broken", AtomicFile.setAside(file));
    }

    private Content valueByValue() {
        ObjectNode good = MAPPER.valueToTree(Settings.DEFAULT);
        List<Finding> findings = new ArrayList<>();
        take(raw, good, good, findings);
        return new Content(settings(good), List.copyOf(findings));
    }

    /** Takes each value into {@code part} with which the whole can still be read. */
    private static void take(JsonNode source, ObjectNode part, ObjectNode whole, List<Finding> findings) {
        for (Map.Entry<String, JsonNode> standard : part.deepCopy().properties()) {
            String name = standard.getKey();
            if (!source.has(name)) {
                continue;
            }
            if (part.get(name) instanceof ObjectNode inner && source.get(name).isObject()) {
                take(source.get(name), inner, whole, findings);
                continue;
            }
            part.set(name, source.get(name));
            if (!isReadable(whole)) {
                part.set(name, standard.getValue());
                findings.add(finding("settings.finding.value", name));
            }
        }
    }

    private static boolean isReadable(ObjectNode tree) {
        try {
            MAPPER.treeToValue(tree, Settings.class);
            return true;
        } catch (JsonProcessingException e) {
            LOG.debug("a value that can't be used", e);
            return false;
        }
    }

    private static Settings settings(ObjectNode tree) {
        try {
            return MAPPER.treeToValue(tree, Settings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every value was tried", e);
        }
    }

    void write(Settings settings) {
        ObjectNode tree = raw.deepCopy();
        tree.put(VERSION_FIELD, Math.max(VERSION, tree.path(VERSION_FIELD).asInt(VERSION)));
        merge(tree, MAPPER.valueToTree(settings));
        Folders.make(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> MAPPER.writeValue(out, tree));
        raw = tree;
    }

    /** Writes over what is known and leaves what isn't. */
    private static void merge(ObjectNode kept, ObjectNode known) {
        for (Map.Entry<String, JsonNode> field : known.properties()) {
            if (kept.get(field.getKey()) instanceof ObjectNode inner && field.getValue() instanceof ObjectNode values) {
                merge(inner, values);
            } else {
                kept.set(field.getKey(), field.getValue());
            }
        }
    }

    private static Content failed(String key, Path place) {
        return new Content(Settings.DEFAULT, List.of(finding(key, place.toString())));
    }

    private static Finding finding(String key, Object argument) {
        return new Finding(Severity.WARNING, "", MessageRef.of(key, argument));
    }
}
