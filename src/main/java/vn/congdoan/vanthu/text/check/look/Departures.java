package vn.congdoan.vanthu.text.check.look;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;

/** In what some words depart from a style of the pack. What the file doesn't say is no departure. */
final class Departures {
    private static final double MOST = 0.5;
    /** A point and less of rounding between twips, half points and millimetres. */
    private static final double ROUNDING = 0.3;
    /** An indent from which a line at the left edge stands in the middle, mm. */
    private static final double MOVED = 15;

    private final SourceDocument source;
    private final TextStyle wanted;
    private final Range sizes;

    Departures(SourceDocument source, FormatPack pack, StyleName style) {
        this.source = source;
        this.wanted = pack.style(style);
        this.sizes = pack.limits().sizes().get(style);
    }

    /**
     * By their kind, in the order they are told.
     *
     * @param alone whether the words have a line across the page, so that their alignment counts outside tables too
     */
    Map<String, MessageRef> of(SourcePlace place, boolean alone) {
        SourceLine line = source.lines().get(place.line());
        Map<String, MessageRef> found = new LinkedHashMap<>();
        size(line, place, found);
        double bold = share(line, place, true);
        double italic = share(line, place, false);
        tell(found, "bold", bold, wanted.bold(), "check.look.bold", "check.look.notBold");
        tell(found, "italic", italic, wanted.italic(), "check.look.italic", "check.look.notItalic");
        if (wanted.capitals() && isSmall(line, place)) {
            found.put("capitals", MessageRef.of("check.look.capitals"));
        }
        if (isAside(line, alone)) {
            found.put("centre", MessageRef.of("check.look.centre"));
        }
        return found;
    }

    private void size(SourceLine line, SourcePlace place, Map<String, MessageRef> found) {
        double size = SpanShare.size(line, place.start(), place.end());
        if (sizes == null || size <= 0 || size >= sizes.from() - ROUNDING && size <= sizes.to() + ROUNDING) {
            return;
        }
        String from = LookRule.figure(sizes.from());
        found.put(
                "size",
                sizes.from() == sizes.to()
                        ? MessageRef.of("check.look.sizeOne", LookRule.figure(size), from)
                        : MessageRef.of("check.look.size", LookRule.figure(size), from, LookRule.figure(sizes.to())));
    }

    private static double share(SourceLine line, SourcePlace place, boolean bold) {
        return SpanShare.of(
                line,
                place.start(),
                place.end(),
                span -> span.size() > 0,
                bold ? SourceSpan::bold : SourceSpan::italic);
    }

    /** An unknown share is NaN and neither less nor more. */
    private static void tell(
            Map<String, MessageRef> found, String kind, double share, boolean wanted, String lacking, String wrong) {
        if (share < MOST && wanted) {
            found.put(kind, MessageRef.of(lacking));
        } else if (share > MOST && !wanted) {
            found.put(kind, MessageRef.of(wrong));
        }
    }

    /** Only a DOCX tells which capitals the file itself makes of small letters. */
    private boolean isSmall(SourceLine line, SourcePlace place) {
        String words = line.text()
                .substring(
                        Math.min(place.start(), line.text().length()),
                        Math.min(place.end(), line.text().length()));
        long small = words.chars().filter(Character::isLowerCase).count();
        boolean shouted = words.toUpperCase(Locale.ROOT).equals(words);
        return source.format() == SourceFormat.DOCX && !shouted && small > words.length() / 3;
    }

    /** Alignments of a PDF are guessed from its words, and a head set with tabs has none. */
    private boolean isAside(SourceLine line, boolean alone) {
        SourceAlignment alignment = line.look().alignment();
        boolean aside = alignment == SourceAlignment.LEFT || alignment == SourceAlignment.RIGHT;
        return wanted.alignment() == Alignment.CENTRE
                && source.format() != SourceFormat.PDF
                && (line.place().cell() != null || alone)
                && aside
                && !isMoved(line);
    }

    private static boolean isMoved(SourceLine line) {
        Double left = line.look().leftIndent();
        Double first = line.look().firstLineIndent();
        boolean blank =
                !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
        return blank
                || (left == null ? 0 : left) + (first == null ? 0 : first) > MOVED
                || line.text().contains("\t");
    }
}
