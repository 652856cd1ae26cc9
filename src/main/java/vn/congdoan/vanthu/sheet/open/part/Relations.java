package vn.congdoan.vanthu.sheet.open.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one part of a package says about others. */
public final class Relations {
    private static final long RELATIONSHIP = XmlScanner.name("Relationship");
    private static final long ID = XmlScanner.name("Id");
    private static final long TYPE = XmlScanner.name("Type");
    private static final long TARGET = XmlScanner.name("Target");
    private static final long MODE = XmlScanner.name("TargetMode");

    private final List<Relation> all = new ArrayList<>();

    /**
     * A line of it.
     *
     * @param type the last word of its address: "worksheet"
     * @param target the part's name; for an external one as it stands
     */
    public record Relation(String id, String type, String target) {}

    /** Of "xl/workbook.xml" what stands in "xl/_rels/workbook.xml.rels"; of "" those of the package. None where there is no such part. */
    public static Relations of(ZipParts zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (zip.has(name)) {
            try (InputStream in = zip.open(name)) {
                relations.read(new XmlScanner(in), part.substring(0, slash));
            }
        }
        return relations;
    }

    private void read(XmlScanner xml, String folder) {
        for (XmlScanner.Token token = xml.next(); token != XmlScanner.Token.EOF; token = xml.next()) {
            if (token == XmlScanner.Token.START && xml.name() == RELATIONSHIP) {
                String type = told(xml.attributeString(TYPE));
                boolean external = "External".equals(xml.attributeString(MODE));
                String target = told(xml.attributeString(TARGET));
                all.add(new Relation(
                        told(xml.attributeString(ID)),
                        type.substring(type.lastIndexOf('/') + 1),
                        external ? target : resolved(folder, target)));
            }
        }
    }

    private static String told(String value) {
        return value == null ? "" : value;
    }

    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    public List<Relation> all() {
        return all;
    }

    /** Null for none. */
    public String targetOf(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** Null for none. */
    public String firstOf(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }
}
