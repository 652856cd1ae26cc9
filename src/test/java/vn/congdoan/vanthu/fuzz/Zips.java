package vn.congdoan.vanthu.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages taken apart and put together. */
final class Zips {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Zips() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] of(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A Word package with these elements as its body. */
    static byte[] docx(String body) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types>wordprocessingml.document.main+xml</Types>".getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w='" + WORD + "' xmlns:r='r' xmlns:mc='mc' xmlns:wps='wps'><w:body>" + body
                                + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        return of(parts);
    }

    /** One Word paragraph a line. */
    static byte[] docxOfLines(String text) throws IOException {
        StringBuilder body = new StringBuilder(text.length() * 2);
        for (String line : text.split("\n", -1)) {
            body.append("<w:p><w:r><w:t>").append(escaped(line)).append("</w:t></w:r></w:p>");
        }
        return docx(body.toString());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
