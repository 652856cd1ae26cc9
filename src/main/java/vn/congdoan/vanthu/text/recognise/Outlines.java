package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.reading.OutlineItem;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** The labelled lines of a running text, appendices not included. */
final class Outlines {
    private Outlines() {}

    static List<OutlineItem> of(BodyText body) {
        String text = body.text();
        ParsedBody parsed = BodyParser.parse(text);
        List<OutlineItem> items = new ArrayList<>();
        int line = 0;
        int at = 0;
        for (BlockSpan span : parsed.spans()) {
            if (span.level() == null || span.ref().area() != SourceRef.Area.BODY) {
                continue;
            }
            for (; at < span.start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            Block block = parsed.body().blocks().get(span.ref().index());
            Piece piece = body.begins().get(line);
            if (block instanceof Block.Item item && piece != null) {
                String title = item.isHeading() ? item.text().plain() : "";
                items.add(new OutlineItem(level(span.level()), label(span.label()), title, piece.place()));
            }
        }
        return items;
    }

    private static String label(String typed) {
        String label = typed.replace("*", "").strip();
        return label.endsWith(".") || label.endsWith(")") ? label.substring(0, label.length() - 1) : label;
    }

    private static int level(Level level) {
        return switch (level) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, ROMAN -> 1;
            case CLAUSE -> 2;
            case SUBCLAUSE -> 3;
            case POINT -> 4;
            case DASH -> 5;
            case PLUS -> 6;
        };
    }
}
