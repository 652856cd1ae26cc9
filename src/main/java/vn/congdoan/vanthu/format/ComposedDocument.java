package vn.congdoan.vanthu.format;

import java.util.List;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.OfficialDocument;

/**
 * A document under a pack: every text that stands on paper, in its order, with its style and its source. Both renderers set
 * exactly this, and nothing else.
 *
 * @param title over the text, centred: type name, subject, authority; empty for letters
 * @param ruleUnderTitle whether the rule stands under the last line of type name and subject
 * @param opening between title and body: addressees, legal bases, enactment words, in their order
 */
public record ComposedDocument(
        OfficialDocument document,
        FormatPack pack,
        Head head,
        List<Text> title,
        boolean ruleUnderTitle,
        List<Text> opening,
        List<Flow> body,
        Foot foot,
        List<AppendixPages> appendices) {

    /**
     * A paragraph.
     *
     * @param label "" or the computed number or mark ("I.", "a)", "-"), set before the text with one space after it; on a line of
     *     its own above the text when {@code level} is a division ("Chương I")
     * @param labelStyle gives the label its face; mostly the same as {@code style} ("Điều 1." is bold before ordinary text)
     * @param level null when it isn't an item
     * @param outline 1–9 for headings (bookmarks, heading styles), 0 for ordinary text
     */
    public record Text(
            StyleName style,
            String label,
            StyleName labelStyle,
            Level level,
            int outline,
            InlineText text,
            SourceRef source)
            implements Flow {
        /** "… như sau:": what it announces, a table above all, stands on its page. */
        public boolean announces() {
            return text.plain().stripTrailing().endsWith(":");
        }
    }

    /**
     * A table; the first row is the header. Cells are {@link Text}s of the TABLE_ styles.
     *
     * @param chart as which drawing it is shown; null for a table
     */
    public record Table(List<List<Text>> rows, boolean landscape, ChartKind chart, SourceRef source) implements Flow {}

    /** What flows down the pages. */
    public sealed interface Flow permits Text, Table {
        SourceRef source();
    }

    /**
     * The two columns of the head. {@code left}: parent organisation, organisation; the rule stands below them. {@code right}:
     * national title and motto with their rule.
     *
     * @param number "Số: …"; null for types without one
     * @param placeDate null when both are left out (minutes)
     * @param letterSubject "V/v …" under the number; null for titled types
     * @param mark the framed word; null for none
     */
    public record Head(List<Text> left, List<Text> right, Text number, Text placeDate, Text letterSubject, Text mark) {}

    /**
     * The foot.
     *
     * @param recipients the label, then one line each; empty for none
     * @param signatures left to right; with two, they share the width and the recipients stand below
     */
    public record Foot(List<Text> recipients, List<Signature> signatures) {}

    /** Capital lines, then the gap, then the lines of the name (other position, name). */
    public record Signature(List<Text> head, List<Text> name) {}

    /** One appendix on pages of its own: label, title, reference (a rule below them), then its text. */
    public record AppendixPages(List<Text> head, List<Flow> body, boolean landscape) {}
}
