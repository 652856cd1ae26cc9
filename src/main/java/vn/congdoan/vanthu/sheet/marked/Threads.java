package vn.congdoan.vanthu.sheet.marked;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** Conversations of Excel 365: it shows them instead of the ordinary comment of the same cell, so what is to be mended is answered there too. */
final class Threads {
    private static final String CONVERSATION = "/threadedComment";
    private static final String PEOPLE = "/person";
    private static final Pattern PERSON = Pattern.compile("<person\\s[^>]*displayName=\"([^\"]*)\"[^>]*>");

    private Threads() {}

    /** Answers the conversation of a cell, where there is one. */
    static void answer(Sheet sheet, String cell, String author, String words) {
        if (sheet instanceof XSSFSheet own) {
            Optional<POIXMLDocumentPart> people = part(own.getWorkbook(), PEOPLE);
            Optional<POIXMLDocumentPart> said = part(own, CONVERSATION);
            if (people.isPresent() && said.isPresent()) {
                answer(said.get(), people.get(), cell, author, words);
            }
        }
    }

    private static void answer(
            POIXMLDocumentPart said, POIXMLDocumentPart people, String cell, String author, String words) {
        String known = text(said);
        Matcher first = Pattern.compile("<threadedComment\\s[^>]*\\bref=\"" + cell + "\"[^>]*>")
                .matcher(known);
        if (!first.find() || known.contains(XmlText.of(words))) {
            return;
        }
        String root = attribute(first.group(), "parentId");
        String day = attribute(first.group(), "dT");
        String answer =
                "<threadedComment ref=\"" + cell + "\"" + (day.isEmpty() ? "" : " dT=\"" + day + "\"") + " personId=\""
                        + person(people, author) + "\" id=\"" + number(cell + words) + "\" parentId=\""
                        + (root.isEmpty() ? attribute(first.group(), "id") : root) + "\"><text>" + XmlText.of(words)
                        + "</text></threadedComment>";
        put(said, known, answer);
    }

    private static String person(POIXMLDocumentPart people, String name) {
        String known = text(people);
        Matcher one = PERSON.matcher(known);
        while (one.find()) {
            if (one.group(1).equals(name)) {
                return attribute(one.group(), "id");
            }
        }
        String number = number(name);
        put(
                people,
                known,
                "<person displayName=\"" + name + "\" id=\"" + number + "\" userId=\"" + name
                        + "\" providerId=\"None\"/>");
        return number;
    }

    /** The same for the same words: equal marks give equal files. */
    private static String number(String of) {
        return "{"
                + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toUpperCase(Locale.ROOT) + "}";
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static Optional<POIXMLDocumentPart> part(POIXMLDocumentPart of, String kind) {
        List<POIXMLDocumentPart.RelationPart> parts = of.getRelationParts();
        return parts.stream()
                .filter(one -> one.getRelationship().getRelationshipType().endsWith(kind))
                .map(POIXMLDocumentPart.RelationPart::<POIXMLDocumentPart>getDocumentPart)
                .findFirst();
    }

    private static String text(POIXMLDocumentPart part) {
        try (InputStream in = part.getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the end of the part's one element. */
    private static void put(POIXMLDocumentPart part, String known, String more) {
        int end = known.lastIndexOf("</");
        if (end < 0) {
            return;
        }
        try (OutputStream out = part.getPackagePart().getOutputStream()) {
            out.write((known.substring(0, end) + more + known.substring(end)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
