package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/**
 * Quotation marks in pairs and of one kind (R42). A quotation may run over several paragraphs, as amendments do, so an open one
 * is closed by a later paragraph.
 */
final class QuotationRule extends NamedRule {
    QuotationRule() {
        super("quotation-marks", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        long curly = 0;
        List<Stretch> straight = new ArrayList<>();
        Stretch open = null;
        for (Stretch stretch : input.stretches()) {
            String words = stretch.words();
            curly += words.chars().filter(c -> c == '“').count();
            if (words.indexOf('\u0022') >= 0) {
                straight.add(stretch);
            }
            open = balance(stretch, open, findings);
        }
        if (open != null) {
            findings.add(unbalanced(open, open.words().lastIndexOf('“')));
        }
        straight(straight, curly > 0, findings);
        return findings;
    }

    /** @return the stretch whose quotation is still open after this one, or null */
    private Stretch balance(Stretch stretch, Stretch before, List<CheckFinding> findings) {
        String words = stretch.words();
        Stretch open = before;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '“') {
                if (open != null && open != stretch) {
                    findings.add(unbalanced(open, open.words().lastIndexOf('“')));
                } else if (open == stretch && words.indexOf('”', i) < 0) {
                    findings.add(unbalanced(stretch, i));
                    return null;
                }
                open = stretch;
            } else if (letter == '”') {
                if (open == null) {
                    findings.add(unbalanced(stretch, i));
                }
                open = null;
            } else if (letter == '\u0022' && open == stretch) {
                open = null;
            }
        }
        return open;
    }

    private CheckFinding unbalanced(Stretch stretch, int at) {
        int start = Math.max(0, Math.min(at, stretch.words().length() - 1) - 15);
        return found(
                stretch,
                start,
                Math.min(stretch.words().length(), at + 25),
                null,
                MessageRef.of("check.words.quotes-unbalanced"));
    }

    /** Among curly ones each paragraph is reported; a document with straight ones only is reported once. */
    private void straight(List<Stretch> stretches, boolean mixed, List<CheckFinding> findings) {
        List<Replacement> all = new ArrayList<>();
        CheckFinding first = null;
        for (Stretch stretch : stretches) {
            List<Replacement> pairs = pairs(stretch);
            if (pairs.isEmpty()) {
                continue;
            }
            int start = stretch.words().indexOf('\u0022');
            int end = stretch.words().indexOf('\u0022', start + 1);
            CheckFinding finding = found(
                    Severity.HINT,
                    stretch,
                    start,
                    Math.max(start + 1, end + 1),
                    new Repair(true, pairs),
                    MessageRef.of("check.words.quotes-straight"));
            if (mixed) {
                findings.add(finding);
            }
            first = first == null ? finding : first;
            all.addAll(pairs);
        }
        if (!mixed && first != null) {
            findings.add(found(Severity.HINT, first.place(), first.excerpt(), new Repair(true, all), first.message()));
        }
    }

    /** Curly marks for straight ones that are clearly pairs: opening ones before a word, closing ones after one. */
    private static List<Replacement> pairs(Stretch stretch) {
        List<Replacement> pairs = new ArrayList<>();
        String words = stretch.words();
        boolean open = false;
        for (int i = words.indexOf('\u0022'); i >= 0; i = words.indexOf('\u0022', i + 1)) {
            boolean afterBlank = i == 0 || Character.isWhitespace(words.charAt(i - 1)) || words.charAt(i - 1) == '(';
            boolean beforeBlank = i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1));
            if (!open && !(afterBlank && !beforeBlank) || open && afterBlank) {
                return List.of();
            }
            pairs.add(new Replacement(stretch.place(i, i + 1), open ? "”" : "“"));
            open = !open;
        }
        return open || words.indexOf('“') >= 0 && crossed(words) ? List.of() : pairs;
    }

    /** Straight marks inside curly ones are an inner quotation; they stay. */
    private static boolean crossed(String words) {
        int first = words.indexOf('\u0022');
        return words.lastIndexOf('“', first) > words.lastIndexOf('”', first);
    }
}
