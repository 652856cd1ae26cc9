package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** The texts that cells name by number; readings of Japanese signs ("phonetic") are no part of them. */
final class SharedTexts {
    private static final long ITEM = XmlScanner.name("si");

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Map<Integer, String> struck = new HashMap<>();
    private int size;

    static SharedTexts read(XmlScanner xml) {
        SharedTexts shared = new SharedTexts();
        RichText rich = new RichText(xml);
        for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
            if (token == Token.START && xml.name() == ITEM) {
                String text = rich.read();
                if (rich.font() != null) {
                    shared.fonts.put(shared.texts.size(), rich.font());
                }
                if (rich.struck() != null) {
                    shared.struck.put(shared.texts.size(), rich.struck());
                }
                shared.texts.add(text);
            }
        }
        shared.size = shared.texts.size();
        return shared;
    }

    /** Grows by each sheet's own texts. */
    List<String> texts() {
        return texts;
    }

    /** Without the sheets' own. */
    int size() {
        return size;
    }

    /** By number: the font of an old encoding in which part of the text is set. */
    Map<Integer, String> fonts() {
        return fonts;
    }

    /** What is struck out in one of them; null for nothing. */
    String struck(int number) {
        return struck.isEmpty() ? null : struck.get(number);
    }
}
