package vn.congdoan.vanthu.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * Reads format packs. A pack's file states all its figures, or names the pack that it {@code extends} and only what differs;
 * in {@code styles}, DEFAULT gives what a style doesn't say itself.
 */
public final class FormatPacks {
    /** The layout of the decree: what applies when nothing else is chosen. */
    public static final String DEFAULT_ID = "nd30";

    private static final List<String> BUILT_IN = List.of("nd30", "nd30-wide", "tld933", "tld1014");
    private static final String DEFAULT_STYLE = "DEFAULT";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, JsonNode> sources;
    private final Map<String, FormatPack> packs;

    /** What is wrong with a file, by its name without ending. */
    private final Map<String, ProblemException> broken;

    private FormatPacks(
            Map<String, JsonNode> sources, Map<String, FormatPack> packs, Map<String, ProblemException> broken) {
        this.sources = new LinkedHashMap<>(sources);
        this.packs = new LinkedHashMap<>(packs);
        this.broken = new LinkedHashMap<>(broken);
    }

    /** The packs that come with the program. */
    public static FormatPacks builtIn() {
        FormatPacks packs = new FormatPacks(Map.of(), Map.of(), Map.of());
        for (String id : BUILT_IN) {
            try (InputStream file = FormatPacks.class.getResourceAsStream("/format/" + id + ".json")) {
                packs.add(JSON.readTree(file), id + ".json");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packs;
    }

    /**
     * These packs and one more, an office's own.
     *
     * @param fileName for messages
     * @throws ProblemException when it isn't JSON, a figure is missing or wrong, or the pack it extends is unknown
     */
    public FormatPacks with(InputStream file, String fileName) throws IOException {
        FormatPacks more = new FormatPacks(sources, packs, broken);
        try {
            more.add(JSON.readTree(file), fileName);
        } catch (JsonProcessingException e) {
            throw broken(e, fileName);
        }
        return more;
    }

    /**
     * These packs and an office's own, the {@code *.json} files of a folder in the order of their names. A broken file costs only
     * itself: whoever asks for it by its name is told what is wrong with it.
     */
    public FormatPacks withFolder(Path folder) {
        FormatPacks all = this;
        for (Path file : jsonFiles(folder)) {
            String name = file.getFileName().toString();
            try (InputStream content = Files.newInputStream(file)) {
                all = all.with(content, name);
            } catch (ProblemException e) {
                all.broken.put(stem(name), e);
            } catch (IOException e) {
                all.broken.put(stem(name), ProblemException.causedBy(e, "pack.unreadable", file));
            }
        }
        return all;
    }

    private static List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            // The program must start without it; asking for one of its packs says that there is none.
            return List.of();
        }
    }

    private static String stem(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    public List<FormatPack> all() {
        return List.copyOf(packs.values());
    }

    /** @throws ProblemException for an unknown id, naming those there are; for that of a broken file, saying what is wrong */
    public FormatPack byId(String id) {
        if (broken.containsKey(id)) {
            throw broken.get(id);
        }
        return Optional.ofNullable(packs.get(id))
                .orElseThrow(() -> ProblemException.of("pack.unknown", id, String.join(", ", packs.keySet())));
    }

    /** The wanted pack if it was in force on that day, otherwise the newest pack of its kin that was, otherwise the wanted one. */
    public FormatPack inForce(String wantedId, LocalDate day) {
        FormatPack wanted = byId(wantedId);
        if (wanted.isInForce(day)) {
            return wanted;
        }
        List<FormatPack> kin = new ArrayList<>(packs.values());
        kin.removeIf(pack -> !pack.isInForce(day) || !isKin(pack.id(), wantedId));
        return kin.isEmpty() ? wanted : kin.get(kin.size() - 1);
    }

    private boolean isKin(String id, String other) {
        return parentOf(id).equals(other) || parentOf(other).equals(id);
    }

    private String parentOf(String id) {
        return sources.get(id).path("extends").asText();
    }

    private void add(JsonNode source, String fileName) {
        JsonNode whole = completed(source, fileName);
        try {
            FormatPack pack = JSON.treeToValue(whole, FormatPack.class);
            checked(pack, fileName);
            sources.put(pack.id(), withId(whole, source));
            packs.put(pack.id(), pack);
        } catch (JsonProcessingException e) {
            throw broken(e, fileName);
        }
    }

    /** The whole tree, still knowing what it extends. */
    private static JsonNode withId(JsonNode whole, JsonNode source) {
        ObjectNode kept = whole.deepCopy();
        return source.has("extends") ? kept.set("extends", source.get("extends")) : kept;
    }

    private JsonNode completed(JsonNode source, String fileName) {
        if (!source.isObject()) {
            throw ProblemException.of("pack.broken", fileName, "{ }");
        }
        ObjectNode whole = JSON.createObjectNode();
        if (source.has("extends")) {
            String base = source.get("extends").asText();
            if (!sources.containsKey(base)) {
                throw ProblemException.of("pack.unknown", base, String.join(", ", sources.keySet()));
            }
            whole = sources.get(base).deepCopy();
        }
        merge(whole, (ObjectNode) source);
        whole.remove("extends");
        if (!whole.has("signing")
                && sources.containsKey("nd30")) { // an office's pack from before there were signatures
            whole.set("signing", sources.get("nd30").get("signing"));
        }
        if (whole.get("styles") instanceof ObjectNode styles
                && styles.get(DEFAULT_STYLE) instanceof ObjectNode defaults) {
            whole.set("styles", withDefaults(styles, defaults));
        }
        return whole;
    }

    private static ObjectNode withDefaults(ObjectNode styles, ObjectNode defaults) {
        ObjectNode result = JSON.createObjectNode();
        styles.fields().forEachRemaining(style -> {
            if (!style.getKey().equals(DEFAULT_STYLE) && style.getValue() instanceof ObjectNode figures) {
                ObjectNode whole = defaults.deepCopy();
                merge(whole, figures);
                result.set(style.getKey(), whole);
            }
        });
        return result;
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.fields().forEachRemaining(field -> {
            if (field.getValue() instanceof ObjectNode child && into.get(field.getKey()) instanceof ObjectNode known) {
                merge(known, child);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void checked(FormatPack pack, String fileName) {
        for (StyleName name : StyleName.values()) {
            if (pack.style(name) == null || pack.style(name).size() <= 0) {
                throw ProblemException.of("pack.broken", fileName, "styles." + name);
            }
        }
        double textWidth = pack.page().textWidth();
        if (textWidth < 50
                || pack.page().height() - pack.page().marginTop() - pack.page().marginBottom() < 50) {
            throw ProblemException.of("pack.broken", fileName, "page");
        }
        if (pack.head().leftColumn() + pack.head().rightColumn() > textWidth + 0.01) {
            throw ProblemException.of("pack.broken", fileName, "head.leftColumn + head.rightColumn");
        }
        if (pack.foot().leftColumn() + pack.foot().rightColumn() > textWidth + 0.01) {
            throw ProblemException.of("pack.broken", fileName, "foot.leftColumn + foot.rightColumn");
        }
        if (pack.signing() == null
                || pack.signing().figureSize() <= 0
                || pack.signing().sealOverlap() < 0.3
                || pack.signing().sealOverlap() > 0.36) {
            throw ProblemException.of("pack.broken", fileName, "signing");
        }
        if (pack.types().isEmpty()) {
            throw ProblemException.of("pack.broken", fileName, "types");
        }
    }

    private static ProblemException broken(JsonProcessingException e, String fileName) {
        String where = e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPathReference()
                        .replaceAll("[\\w.$]+\\[\"(.*?)\"\\]", "$1")
                        .replace("->", ".")
                : e.getLocation() == null ? "" : String.valueOf(e.getLocation().getLineNr());
        return ProblemException.causedBy(e, "pack.broken", fileName, where);
    }
}
