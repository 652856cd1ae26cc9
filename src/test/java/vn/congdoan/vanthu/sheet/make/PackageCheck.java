package vn.congdoan.vanthu.sheet.make;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What no schema tells of a workbook's parts together: types, references, names, counts. Excel repairs or refuses a file that breaks them. */
final class PackageCheck {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int FIRST_FORMAT = 164;
    private static final int LONGEST_FOOTER = 255;

    private final Map<String, byte[]> parts;
    private final Map<String, Element> roots = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PackageCheck(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static List<String> faults(Map<String, byte[]> parts) throws IOException {
        PackageCheck check = new PackageCheck(parts);
        check.wellFormed();
        if (check.faults.isEmpty()) {
            check.types();
            check.references();
            check.workbook();
            check.styles();
            check.sheets();
        }
        return check.faults;
    }

    private void fault(boolean isOne, String what) {
        if (isOne) {
            faults.add(what);
        }
    }

    private void wellFormed() {
        parts.forEach((name, bytes) -> {
            fault(name.startsWith("/") || name.contains("\\") || name.contains(".."), name + ": path");
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                try {
                    roots.put(name, PartXml.root(bytes));
                } catch (IOException e) {
                    faults.add(name + ": " + e.getMessage());
                }
            }
        });
        fault(!parts.containsKey(TYPES), "no " + TYPES);
    }

    private void types() {
        Set<String> defaults = new HashSet<>();
        Set<String> overrides = new HashSet<>();
        for (Element one : PartXml.children(roots.get(TYPES))) {
            boolean isDefault = one.getLocalName().equals("Default");
            String name = one.getAttribute(isDefault ? "Extension" : "PartName");
            fault(!(isDefault ? defaults : overrides).add(name.toLowerCase(Locale.ROOT)), TYPES + ": twice " + name);
            fault(!isDefault && !parts.containsKey(name.substring(1)), TYPES + ": not there " + name);
        }
        for (String name : parts.keySet()) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean typed = defaults.contains(ending) || overrides.contains("/" + name.toLowerCase(Locale.ROOT));
            fault(!typed && !name.equals(TYPES), "no type: " + name);
            boolean plain = ending.equals("xml") && !overrides.contains("/" + name.toLowerCase(Locale.ROOT));
            fault(plain && name.startsWith("xl/") && !name.contains("customXml"), "type of any XML: " + name);
        }
    }

    private void references() {
        Set<String> reached = new HashSet<>();
        roots.forEach((name, root) -> {
            if (name.endsWith(".rels")) {
                String source = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
                fault(!source.isEmpty() && !parts.containsKey(source), name + ": of nothing");
                reached.addAll(targets(name, source, root));
                if (roots.containsKey(source)) {
                    used(source, ids(root));
                }
            }
        });
        parts.keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.equals(TYPES) && !reached.contains(name))
                .forEach(name -> faults.add("nobody refers to " + name));
    }

    private static Set<String> ids(Element relations) {
        Set<String> ids = new HashSet<>();
        PartXml.children(relations).forEach(one -> ids.add(one.getAttribute("Id")));
        return ids;
    }

    private Set<String> targets(String name, String source, Element relations) {
        Set<String> ids = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (Element one : PartXml.children(relations)) {
            fault(!ids.add(one.getAttribute("Id")), name + ": twice " + one.getAttribute("Id"));
            if (!one.getAttribute("TargetMode").equals("External")) {
                String target = URI.create("/" + source)
                        .resolve(one.getAttribute("Target"))
                        .getPath()
                        .substring(1);
                fault(!parts.containsKey(target), name + ": not there " + target);
                targets.add(target);
            }
        }
        return targets;
    }

    private void used(String source, Set<String> ids) {
        for (Element one : PartXml.all(roots.get(source), "*")) {
            NamedNodeMap attributes = one.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                boolean isId = RELATIONS.equals(attribute.getNamespaceURI());
                fault(isId && !ids.contains(attribute.getValue()), source + ": unknown " + attribute.getValue());
            }
        }
    }

    private void workbook() {
        Element workbook = roots.get("xl/workbook.xml");
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        List<Element> sheets = PartXml.all(workbook, "sheet");
        for (Element one : sheets) {
            String name = one.getAttribute("name");
            boolean right = !name.isBlank()
                    && name.length() <= LONGEST_SHEET_NAME
                    && !name.matches("(?s).*[\\[\\]:*?/\\\\].*|'.*|.*'");
            fault(!right, "sheet name: " + name);
            fault(!names.add(name.toLowerCase(Locale.ROOT)), "sheet twice: " + name);
            fault(!numbers.add(one.getAttribute("sheetId")), "sheet number twice: " + name);
        }
        for (Element view : PartXml.all(workbook, "workbookView")) {
            int active = PartXml.number(view, "activeTab", 0);
            fault(
                    active >= sheets.size()
                            || sheets.get(active).getAttribute("state").endsWith("idden"),
                    "first shown: " + active);
        }
        Set<String> defined = new HashSet<>();
        for (Element one : PartXml.all(workbook, "definedName")) {
            String key = one.getAttribute("name").toLowerCase(Locale.ROOT) + " " + one.getAttribute("localSheetId");
            fault(!defined.add(key), "name twice: " + key);
            fault(PartXml.number(one, "localSheetId", 0) >= sheets.size(), "name of no sheet: " + key);
        }
    }

    private void styles() {
        Element styles = roots.get("xl/styles.xml");
        for (Element list : PartXml.children(styles)) {
            int count = PartXml.number(list, "count", -1);
            int there = PartXml.children(list).size();
            fault(count >= 0 && count != there, list.getLocalName() + ": " + count + " of " + there);
        }
        for (Element look : PartXml.children(only(styles, "cellXfs"))) {
            in(styles, look, "fontId", "fonts");
            in(styles, look, "fillId", "fills");
            in(styles, look, "borderId", "borders");
            in(styles, look, "xfId", "cellStyleXfs");
        }
        Set<Integer> formats = new HashSet<>();
        for (Element format : PartXml.all(styles, "numFmt")) {
            int number = PartXml.number(format, "numFmtId", 0);
            fault(!formats.add(number), "format twice: " + number);
        }
        for (Element look : PartXml.children(only(styles, "cellXfs"))) {
            int number = PartXml.number(look, "numFmtId", 0);
            fault(number >= FIRST_FORMAT && !formats.contains(number), "unknown format " + number);
        }
    }

    private void in(Element styles, Element look, String attribute, String list) {
        fault(
                PartXml.number(look, attribute, 0)
                        >= PartXml.children(only(styles, list)).size(),
                attribute + " beyond " + list);
    }

    private static Element only(Element under, String name) {
        return PartXml.all(under, name).get(0);
    }

    private void sheets() {
        Element styles = roots.get("xl/styles.xml");
        List<Element> dxfs = PartXml.all(styles, "dxfs");
        int looks = PartXml.children(only(styles, "cellXfs")).size();
        int warnings = dxfs.isEmpty() ? 0 : PartXml.children(dxfs.get(0)).size();
        Element words = roots.get("xl/sharedStrings.xml");
        int shared = words == null ? 0 : PartXml.all(words, "si").size();
        fault(words != null && PartXml.number(words, "uniqueCount", shared) != shared, "sharedStrings: uniqueCount");
        int selected = 0;
        for (Map.Entry<String, Element> one : roots.entrySet()) {
            if (one.getKey().startsWith("xl/worksheets/") && one.getKey().endsWith(".xml")) {
                SheetCheck check = new SheetCheck(one.getValue(), looks, warnings, shared);
                check.faults().forEach(fault -> faults.add(one.getKey() + ": " + fault));
                selected += PartXml.all(one.getValue(), "sheetView").stream()
                                .anyMatch(
                                        view -> view.getAttribute("tabSelected").matches("1|true"))
                        ? 1
                        : 0;
                for (Element footer : PartXml.all(one.getValue(), "oddFooter")) {
                    fault(footer.getTextContent().length() > LONGEST_FOOTER, one.getKey() + ": footer");
                }
            }
        }
        fault(selected > 1, "selected sheets: " + selected);
    }
}
