package vn.congdoan.vanthu.sheet.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.make.PartCopy;

/** Fills an .xlsx or .xlsm: parts without a target are copied as they are packed. */
final class XlsxFiller {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    /** More than any office's sheet has, and less than what exhausts the memory. */
    private static final long LARGEST_PART = 256L << 20;

    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*>");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern RELATION_ID = Pattern.compile("\\s\\w+:id\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PROPERTIES = Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*>");
    private static final Pattern RECKONING = Pattern.compile("<(?:\\w+:)?calcPr\\b[^>]*>");

    private final ZipFile zip;
    private final String workbook;
    private final Map<String, String> sheets = new HashMap<>();

    private XlsxFiller(ZipFile zip) throws IOException {
        this.zip = zip;
        workbook = text(WORKBOOK);
        Map<String, String> targets = new HashMap<>();
        Matcher relation = RELATION.matcher(text(RELATIONS));
        while (relation.find()) {
            targets.put(
                    XmlTag.attribute(relation.group(), "Id"),
                    XmlTag.plain(XmlTag.attribute(relation.group(), "Target")));
        }
        Matcher sheet = SHEET.matcher(workbook);
        while (sheet.find()) {
            Matcher id = RELATION_ID.matcher(sheet.group());
            String target = id.find() ? targets.get(id.group(1)) : null;
            if (target != null) {
                sheets.put(
                        XmlTag.plain(XmlTag.attribute(sheet.group(), "name")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    /** @param results of formulas, to be kept instead of the old ones */
    static byte[] filled(
            byte[] bytes, String name, Map<CellPlace, CellValue> values, Map<CellPlace, SheetCell> results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + (1 << 12));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            PartCopy.write(zip, new XlsxFiller(zip).changed(values, results), out);
            return out.toByteArray();
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // a zip that is none, a part that is missing or no sheet
            throw ProblemException.causedBy(e, "sheet.unreadable", name);
        }
    }

    private Map<String, byte[]> changed(Map<CellPlace, CellValue> values, Map<CellPlace, SheetCell> results)
            throws IOException {
        Set<String> touched = new LinkedHashSet<>();
        values.keySet().forEach(place -> touched.add(place.sheet()));
        results.keySet().forEach(place -> touched.add(place.sheet()));
        CellXml writer = new CellXml(new ShownAs(zip.getEntry(STYLES) == null ? "" : text(STYLES)), from1904());
        Map<String, byte[]> changed = new HashMap<>();
        for (String name : touched) {
            String part = sheets.get(name);
            if (part == null) {
                throw ProblemException.of("fill.sheet.unknown", name);
            }
            SheetPart sheet = new SheetPart(text(part));
            Map<CellPlace, CellValue> own = of(name, values);
            own.keySet().forEach(sheet::check);
            changed.put(part, sheet.filled(own, of(name, results), writer).getBytes(StandardCharsets.UTF_8));
        }
        if (hasFormulas()) {
            changed.put(WORKBOOK, reckonedAnew().getBytes(StandardCharsets.UTF_8));
        }
        return changed;
    }

    private static <T> Map<CellPlace, T> of(String sheet, Map<CellPlace, T> all) {
        Map<CellPlace, T> own = new LinkedHashMap<>();
        all.forEach((place, one) -> {
            if (place.sheet().equals(sheet)) {
                own.put(place, one);
            }
        });
        return own;
    }

    private boolean from1904() {
        Matcher properties = PROPERTIES.matcher(workbook);
        return properties.find() && List.of("1", "true").contains(XmlTag.attribute(properties.group(), "date1904"));
    }

    private boolean hasFormulas() throws IOException {
        for (String part : sheets.values()) {
            if (part.contains("worksheets/") && new SheetPart(text(part)).hasFormulas()) {
                return true;
            }
        }
        return false;
    }

    /** Results that were kept are those of the old figures: the program that opens the file shall reckon them anew. */
    private String reckonedAnew() {
        Matcher reckoning = RECKONING.matcher(workbook);
        if (reckoning.find()) {
            String tag = XmlTag.without(reckoning.group(), "fullCalcOnLoad");
            int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
            return workbook.substring(0, reckoning.start()) + tag.substring(0, end) + " fullCalcOnLoad=\"1\""
                    + tag.substring(end) + workbook.substring(reckoning.end());
        }
        return withReckoning();
    }

    /** The element stands after the names, or after the sheets where there are none. */
    private String withReckoning() {
        for (String before : List.of("definedNames", "externalReferences", "functionGroups", "sheets")) {
            Matcher end = Pattern.compile("</((?:\\w+:)?)" + before + ">|<((?:\\w+:)?)" + before + "\\s*/>")
                    .matcher(workbook);
            if (end.find()) {
                String prefix = end.group(1) == null ? end.group(2) : end.group(1);
                return workbook.substring(0, end.end()) + "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>"
                        + workbook.substring(end.end());
            }
        }
        return workbook;
    }

    private String text(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) LARGEST_PART);
            if (bytes.length == LARGEST_PART) {
                throw new IOException(part + " is too large");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
