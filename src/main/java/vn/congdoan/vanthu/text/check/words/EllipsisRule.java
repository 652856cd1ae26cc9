package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Three dots, joined to the word before and nothing after them but a blank (R44); an item is better ended than left open. */
final class EllipsisRule extends NamedRule {
    private static final Pattern DOTS = Pattern.compile("[,;]?[ \\u00a0]?(?:\\.{2,4}|…\\.?)[;,.]?");

    EllipsisRule() {
        super("ellipsis-form", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            String words = stretch.words();
            if (!words.contains("..") && words.indexOf('…') < 0) {
                continue;
            }
            Matcher dots = DOTS.matcher(words);
            while (dots.find()) {
                if (isEllipsis(words, dots.start(), dots.end())) {
                    add(stretch, dots.start(), dots.end(), findings);
                }
            }
        }
        return findings;
    }

    /** Not a row of leaders, a blank to be filled in ("ngày …", "…/KH") or words left out of a quotation. */
    private static boolean isEllipsis(String words, int start, int end) {
        boolean afterWord = start > 0
                && (Character.isLetter(words.charAt(start - 1)) || ")”%".indexOf(words.charAt(start - 1)) >= 0);
        boolean filled = end < words.length()
                && (words.charAt(end) == '.'
                        || words.charAt(end) == '/'
                        || words.charAt(end) == '…'
                        || Character.isDigit(words.charAt(end)));
        boolean more = words.startsWith(" .", end) || words.startsWith(" …", end);
        return afterWord && !filled && !more && !isBlankToFill(words, start, end);
    }

    private static boolean isBlankToFill(String words, int start, int end) {
        if (words.charAt(start) != ' ') {
            return false;
        }
        return end < words.length() - 2
                || words.substring(0, start).matches("(?s).{0,4000}\\b(?:ngày|tháng|năm|số|[Bb]à|[Ôô]ng|là)");
    }

    private void add(Stretch stretch, int start, int end, List<CheckFinding> findings) {
        String words = stretch.words();
        String there = words.substring(start, end);
        String rest = words.substring(end).strip();
        boolean last = rest.isEmpty() || rest.equals("/.");
        boolean clean = there.equals("...")
                || there.equals("…")
                || there.equals("...;")
                || there.equals("…;")
                || there.equals("...,")
                || there.equals("…,");
        if (!clean) {
            String right = there.contains("…") ? "…" : "...";
            boolean kept = there.endsWith(";") || there.endsWith(",");
            Repair repair = new Repair(
                    there.strip().equals(right),
                    List.of(new Replacement(
                            stretch.place(start, end), kept ? right + there.charAt(there.length() - 1) : right)));
            findings.add(found(
                    stretch,
                    back(words, start),
                    end,
                    repair,
                    MessageRef.of("check.words.ellipsis", there.strip(), right)));
        } else if (last) {
            findings.add(found(stretch, back(words, start), end, null, MessageRef.of("check.words.ellipsis-end")));
        }
    }

    private static int back(String words, int at) {
        int space = words.lastIndexOf(' ', Math.max(0, at - 2));
        int earlier = space > 0 ? words.lastIndexOf(' ', space - 1) : -1;
        return Math.max(0, earlier + 1);
    }
}
