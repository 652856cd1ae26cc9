package vn.congdoan.vanthu.sheet.open.ods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;
import vn.congdoan.vanthu.sheet.open.cells.Marks;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;

/** Reads .ods, and the same as one flat XML. */
public final class OdsReader {
    private static final String CONTENT = "content.xml";
    private static final long TABLE = XmlScanner.name("table");
    private static final long NAME = XmlScanner.name("name");
    private static final long STYLE_NAME = XmlScanner.name("style-name");
    private static final long EXPRESSION = XmlScanner.name("named-expression");
    private static final long EXPRESSION_TEXT = XmlScanner.name("expression");
    private static final long USER_DEFINED = XmlScanner.name("user-defined");
    private static final long ENCRYPTION = XmlScanner.name("encryption-data");
    private static final long SOURCE = XmlScanner.name("table-source");
    private static final long PROGRAM_LINK = XmlScanner.name("dde-link");

    private final OdsStyles styles = new OdsStyles();
    private final Marks marks = new Marks();
    private final CellCount count = new CellCount();
    private final List<SheetGrid> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private OdsReader() {}

    /** @throws BrokenPartException when it is damaged or has a password */
    public static SheetBook read(ZipParts zip) throws IOException {
        OdsReader reader = new OdsReader();
        if (zip.has("META-INF/manifest.xml")) {
            reader.refuseLocked(zip);
        }
        for (String part : List.of("styles.xml", CONTENT, "meta.xml")) {
            if (part.equals(CONTENT) || zip.has(part)) {
                try (InputStream in = zip.open(part)) {
                    reader.read(new XmlScanner(in));
                }
            }
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("basic/") || name.startsWith("scripts/"))) {
            reader.note("sheet.found.macros");
        }
        return reader.book();
    }

    /** @param bytes of the flat kind */
    public static SheetBook readFlat(byte[] bytes) {
        OdsReader reader = new OdsReader();
        reader.read(new XmlScanner(new ByteArrayInputStream(bytes)));
        return reader.book();
    }

    private SheetBook book() {
        return new SheetBook(SheetBook.Kind.ODS, sheets, marks.found(), false, findings);
    }

    private void refuseLocked(ZipParts zip) throws IOException {
        try (InputStream in = zip.open("META-INF/manifest.xml")) {
            XmlScanner xml = new XmlScanner(in);
            for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
                if (token == Token.START && xml.name() == ENCRYPTION) {
                    throw new BrokenPartException(BrokenPartException.Cause.LOCKED, "manifest");
                }
            }
        }
    }

    private void read(XmlScanner xml) {
        for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
            if (token == Token.START && !styles.element(xml)) {
                element(xml);
            }
        }
    }

    private void element(XmlScanner xml) {
        if (xml.name() == TABLE) {
            sheet(xml);
        } else if (xml.name() == EXPRESSION) {
            marks.look(String.valueOf(xml.attributeString(EXPRESSION_TEXT)));
        } else if (xml.name() == USER_DEFINED) {
            marks.look(xml.words());
        } else if (xml.name() == PROGRAM_LINK) {
            xml.skip(); // it holds a copy of what another program said
            FormulaNotes.noteLinks(findings);
        }
    }

    private void sheet(XmlScanner xml) {
        String name = xml.attributeString(NAME);
        boolean hidden = styles.hidesTable(xml.attributeString(STYLE_NAME));
        CellStore store = new CellStore(new ArrayList<>(), styles.table(), count);
        boolean linked = new OdsSheet(xml, store, styles, name == null ? "" : name, findings).read(SOURCE);
        if (linked) {
            FormulaNotes.noteLinks(findings);
        }
        SheetGrid grid = store.grid(name == null ? "" : name, hidden);
        marks.lookAt(grid);
        sheets.add(grid);
    }

    private void note(String key) {
        findings.add(new Finding(Severity.HINT, "", MessageRef.of(key)));
    }
}
