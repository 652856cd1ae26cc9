package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Takes apart what stands side by side on paper and came out of a file on one line, divided by spaces or a tab: the two columns
 * of the head, and Nơi nhận beside the signature.
 */
final class Columns {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{3,}|[ \\u00a0]*\\t[ \\u00a0\\t]*");
    private static final Pattern RIGHT_ONLY = Pattern.compile("^(?: {12,}|\\t{2,}).*");
    private static final Set<HeadLine> RIGHT_HEAD =
            EnumSet.of(HeadLine.NATIONAL_TITLE, HeadLine.NATIONAL_MOTTO, HeadLine.PLACE_DATE);

    private final List<String> lines = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private boolean inFoot;

    private Columns() {}

    /** The lines one below the other: of the foot, first the left column. */
    static List<String> apart(List<String> lines) {
        Columns columns = new Columns();
        lines.forEach(columns::take);
        columns.closeFoot();
        return columns.lines;
    }

    private void take(String line) {
        String words = line.strip();
        if (inFoot && (Notation.isAppendixHead(words) || Notation.isLandscapeMark(words))) {
            closeFoot();
        }
        if (inFoot) {
            takeFoot(line);
        } else if (RecipientLine.isLabel(Notation.plain(leftOf(line)))) {
            inFoot = true;
            takeFoot(line);
        } else {
            takeHead(line);
        }
    }

    private void takeHead(String line) {
        Matcher gap = GAP.matcher(line);
        int leftEnd = line.length();
        int rightStart = line.length();
        while (gap.find()) {
            String rest = Notation.plain(line.substring(gap.end()));
            if (gap.start() > 0 && !rest.isEmpty() && RIGHT_HEAD.contains(HeadLine.of(rest))) {
                leftEnd = gap.start();
                rightStart = gap.end();
            }
        }
        lines.add(line.substring(0, leftEnd));
        if (rightStart < line.length()) {
            lines.add(line.substring(rightStart));
        }
    }

    private void takeFoot(String line) {
        String left = leftOf(line);
        if (left.length() < line.stripTrailing().length()) {
            right.add(line.substring(left.length()).strip());
            lines.add(left);
        } else if (!right.isEmpty()
                && (line.isBlank() || RIGHT_ONLY.matcher(line).matches())) {
            right.add(line.strip());
        } else {
            lines.add(line);
        }
    }

    /** What stands before the first wide gap. */
    private static String leftOf(String line) {
        int indent = line.length() - line.stripLeading().length();
        Matcher gap = GAP.matcher(line);
        return gap.find(indent) && !line.substring(gap.end()).isBlank()
                ? line.substring(0, gap.start())
                : line.stripTrailing();
    }

    private void closeFoot() {
        if (!right.isEmpty()) {
            lines.add("");
            lines.addAll(right);
            lines.add("");
            right.clear();
        }
        inFoot = false;
    }
}
