package vn.congdoan.vanthu.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests of readers: committed ones, and packages made of parts. */
final class Fixtures {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/read/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word package with this body; further parts by the last words of their relation types ("styles", "numbering"). */
    static byte[] docx(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types>wordprocessingml.document.main+xml</Types>");
        parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        StringBuilder relations = new StringBuilder();
        more.forEach((type, xml) -> {
            parts.put("word/" + type + ".xml", word(type, xml));
            relations.append("<Relationship Id='" + type + "' Type='x/" + type + "' Target='" + type + ".xml'/>");
        });
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return zip(parts);
    }

    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    private static String word(String root, String inside) {
        return "<w:" + root + " xmlns:w='" + WORD + "' xmlns:r='r' xmlns:mc='mc' xmlns:pic='pic'>" + inside + "</w:"
                + root + ">";
    }
}
