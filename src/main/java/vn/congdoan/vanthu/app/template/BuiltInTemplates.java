package vn.congdoan.vanthu.app.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateParser;

/** The templates that come with the program: one resource each, listed in the order of the picker. */
final class BuiltInTemplates {
    private static final String FOLDER = "/templates/";

    private BuiltInTemplates() {}

    static List<Template> load(TemplateParser parser) {
        return read("index.txt")
                .lines()
                .filter(id -> !id.isBlank())
                .map(id -> parser.parse(read(id.strip() + ".txt")))
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = BuiltInTemplates.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
