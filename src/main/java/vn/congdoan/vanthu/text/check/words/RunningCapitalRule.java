package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** No capital after a semicolon, nor after "như:" in a running list, unless a name follows (R56; NĐ 30, Phụ lục II). */
final class RunningCapitalRule extends NamedRule {
    private static final Pattern PLACE = Pattern.compile("(;|\\bnhư:|\\bgồm:)[ \\u00a0]++(?=\\p{Lu})");

    private final PhraseTable table;

    RunningCapitalRule(Lexicons lexicons) {
        super("capital-in-list", "NĐ 30, Phụ lục II, I", Severity.WARNING);
        table = new PhraseTable(lexicons.rightForms(Lexicons.Kind.RUNNING_WORDS));
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            String words = stretch.words();
            if (words.indexOf(';') < 0 && words.indexOf(':') < 0 || Texts.isInCapitals(words)) {
                continue;
            }
            boolean[] quoted = Texts.quoted(words);
            Matcher place = PLACE.matcher(words);
            while (place.find()) {
                if (!quoted[place.start()] && beginsNoName(words, place.end())) {
                    findings.add(finding(stretch, place));
                }
            }
        }
        return findings;
    }

    private boolean beginsNoName(String words, int at) {
        List<Token> tokens = Token.of(words.substring(at, Math.min(words.length(), at + 40)));
        List<PhraseTable.Hit> hits = table.find(tokens);
        boolean first = !hits.isEmpty() && hits.get(0).first() == 0;
        return first
                && tokens.stream().skip(1).limit(hits.get(0).last()).noneMatch(Token::isCapitalised)
                && !isReport(hits.get(0), tokens);
    }

    /** "Báo cáo số 5", "Hướng dẫn số 3", "Đề nghị …" as names of documents. */
    private static boolean isReport(PhraseTable.Hit hit, List<Token> tokens) {
        int next = hit.last() + 1;
        return next < tokens.size()
                && (tokens.get(next).lower().equals("số") || tokens.get(next).isNumber())
                && !hit.phrase().right().equals("Căn cứ");
    }

    private CheckFinding finding(Stretch stretch, Matcher place) {
        String words = stretch.words();
        int end = Math.min(words.length(), place.end() + 12);
        int space = words.indexOf(' ', end);
        String small = String.valueOf(Character.toLowerCase(words.charAt(place.end())));
        return found(
                place.group(1).equals(";") ? severity() : Severity.HINT,
                stretch,
                place.start(),
                space < 0 ? words.length() : Math.min(space, end + 12),
                Repair.proposed(stretch.place(place.end(), place.end() + 1), small),
                MessageRef.of("check.words.capital-in-list", place.group(1)));
    }
}
