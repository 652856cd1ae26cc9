package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** The text closes with "./." once (R36; NĐ 30, Phụ lục III). */
final class ClosingMarkRule extends NamedRule {
    private static final Pattern END =
            Pattern.compile("(?:[ \\u00a0]*+[.;,]?[ \\u00a0]*+/[ \\u00a0]*+\\.?/?|[.;,]++)[ \\u00a0]*+$");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{1,7}(?: \\p{Lu}\\p{L}{0,7}){1,4}");

    ClosingMarkRule() {
        super("closing-mark", "NĐ 30, Phụ lục III", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Stretch> body = input.bodyStretches().stream()
                .filter(stretch -> stretch.block().ref().area() == Area.BODY)
                .toList();
        if (body.isEmpty() || input.body().body().blocks().isEmpty()) {
            return List.of();
        }
        List<CheckFinding> findings = new ArrayList<>();
        if (isSignedBelow(body)) {
            body = body.subList(0, body.size() - 1);
        }
        Stretch last = body.get(body.size() - 1);
        body.subList(0, body.size() - 1).forEach(stretch -> early(stretch, findings));
        if (!last.block().isTable() && !last.words().endsWith("./.")) {
            atEnd(last, input.source().isEmpty()).ifPresent(findings::add);
        } else if (last.words().endsWith(" ./.") || last.words().endsWith("…./.")) {
            atEnd(last, false).ifPresent(findings::add);
        }
        return findings;
    }

    /** A bare name below the closing mark is the signer's, not text. */
    private static boolean isSignedBelow(List<Stretch> body) {
        int size = body.size();
        return size > 1
                && NAME.matcher(body.get(size - 1).words()).matches()
                && body.get(size - 2).words().endsWith("./.");
    }

    private void early(Stretch stretch, List<CheckFinding> findings) {
        int at = stretch.words().indexOf("./.");
        if (at >= 0) {
            findings.add(found(
                    Severity.WARNING,
                    stretch,
                    Math.max(0, at - 20),
                    at + 3,
                    Repair.proposed(stretch.place(at, at + 3), "."),
                    MessageRef.of("check.words.closing-early")));
        }
    }

    /** @param own a document of our own, whose form puts the mark there by itself unless a stroke is typed already */
    private Optional<CheckFinding> atEnd(Stretch last, boolean own) {
        String words = last.words();
        Matcher end = END.matcher(words);
        int start = end.find() ? end.start() : words.length();
        boolean stroke = start < words.length() && words.substring(start).contains("/");
        if (own && !stroke) {
            return Optional.empty();
        }
        int from = Math.max(0, words.lastIndexOf(' ', Math.max(0, start - 12)) + 1);
        if (start == words.length()) {
            int word = Math.max(0, words.lastIndexOf(' ') + 1);
            Repair repair = Repair.proposed(last.place(word, words.length()), words.substring(word) + "./.");
            return Optional.of(found(last, from, words.length(), repair, MessageRef.of("check.words.closing")));
        }
        Repair repair = new Repair(stroke, List.of(new Replacement(last.place(start, words.length()), "./.")));
        return Optional.of(found(last, from, words.length(), repair, MessageRef.of("check.words.closing")));
    }
}
