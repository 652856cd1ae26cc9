package vn.congdoan.vanthu.sheet.open.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.sheet.open.cells.BuiltInFormats;
import vn.congdoan.vanthu.sheet.open.cells.CellLook;
import vn.congdoan.vanthu.sheet.open.cells.FontNames;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;

/** The styles' part: for each look that cells name, its number format and font. */
final class LookPart {
    private static final long FORMAT = XmlScanner.name("numFmt");
    private static final long FORMAT_ID = XmlScanner.name("numFmtId");
    private static final long CODE = XmlScanner.name("formatCode");
    private static final long FONTS = XmlScanner.name("fonts");
    private static final long FONT = XmlScanner.name("font");
    private static final long FONT_NAME = XmlScanner.name("name");
    private static final long STRUCK = XmlScanner.name("strike");
    private static final long VALUE = XmlScanner.name("val");
    private static final long LOOKS = XmlScanner.name("cellXfs");
    private static final long LOOK = XmlScanner.name("xf");
    private static final long FONT_ID = XmlScanner.name("fontId");
    private static final long DIFFERENTIAL = XmlScanner.name("dxfs");
    private static final long EXTENSIONS = XmlScanner.name("extLst");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final BitSet struck = new BitSet();
    private final List<CellLook> looks = new ArrayList<>();
    private final Map<Long, CellLook> made = new HashMap<>();
    private boolean inFonts;
    private boolean inLooks;

    /** @param part null for a workbook without styles */
    static List<CellLook> read(ZipParts zip, String part) throws IOException {
        LookPart styles = new LookPart();
        if (part != null && zip.has(part)) {
            try (InputStream in = zip.open(part)) {
                styles.read(new XmlScanner(in));
            }
        }
        return styles.looks;
    }

    private void read(XmlScanner xml) {
        for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
            if (token == Token.TEXT) {
                continue;
            }
            boolean start = token == Token.START;
            if (xml.name() == FONTS) {
                inFonts = start;
            } else if (xml.name() == LOOKS) {
                inLooks = start;
            } else if (start) {
                element(xml);
            }
        }
    }

    private void element(XmlScanner xml) {
        long name = xml.name();
        if (name == DIFFERENTIAL || name == EXTENSIONS) {
            xml.skip();
        } else if (name == FORMAT) {
            String code = xml.attributeString(CODE);
            formats.put(xml.attributeInt(FORMAT_ID, 0), code == null ? "" : code);
        } else if (name == FONT && inFonts) {
            fonts.add("");
        } else if (name == FONT_NAME && inFonts && !fonts.isEmpty()) {
            String told = xml.attributeString(VALUE);
            fonts.set(fonts.size() - 1, told == null ? "" : told);
        } else if (name == STRUCK && inFonts && !fonts.isEmpty()) {
            struck.set(fonts.size() - 1, RichText.isOn(xml.attributeString(VALUE)));
        } else if (name == LOOK && inLooks) {
            looks.add(look(xml.attributeInt(FORMAT_ID, 0), xml.attributeInt(FONT_ID, 0)));
        }
    }

    private CellLook look(int format, int font) {
        return made.computeIfAbsent((long) format << 32 | font, key -> {
            String usual = fonts.isEmpty() ? "" : fonts.get(0);
            String own = font < fonts.size() ? fonts.get(font) : usual;
            String code = formats.get(format);
            String shown = code == null ? BuiltInFormats.code(format) : code;
            return new CellLook(shown, FontNames.told(own, usual), struck.get(font));
        });
    }
}
