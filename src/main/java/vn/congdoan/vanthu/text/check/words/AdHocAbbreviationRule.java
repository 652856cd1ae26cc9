package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** No abbreviations made up on the way (R60): "XD", "TP, TX", and no "&" for "và". */
final class AdHocAbbreviationRule extends NamedRule {
    private static final Map<String, String> WORDS = Map.of(
            "XD", "xây dựng",
            "TP", "thành phố",
            "TX", "thị xã",
            "VN", "Việt Nam",
            "ĐK", "điều kiện",
            "TH", "thực hiện",
            "HĐ", "hoạt động");

    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\d/_.&-])(XD|TP|TX|VN|ĐK|TH|HĐ)(?![\\p{L}\\d/_.&-])");
    private static final Pattern AMPERSAND = Pattern.compile("(?<=[\\p{L}] )&(?= [\\p{L}])|(?<=\\p{Lu})&(?=\\p{Lu})");

    /** Names of ministries and departments that are written so everywhere. */
    private static final List<String> USUAL = List.of(
            "GD&ĐT", "NN&PTNT", "TN&MT", "KH&CN", "TT&TT", "KH&ĐT", "TT&DL", "DS&KHHGĐ", "TB&XH", "NN&MT", "DT&TG");

    private static final Pattern SCHOOL = Pattern.compile("(?<!\\p{L})(?:MN|THCS|THPT)(?!\\p{L})");

    AdHocAbbreviationRule() {
        super("abbreviation-ad-hoc", "", Severity.WARNING);
    }

    static boolean isAdHoc(String shortForm) {
        return WORDS.containsKey(shortForm);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        Set<Severity> told = EnumSet.noneOf(Severity.class);
        for (Stretch stretch : input.stretches()) {
            if (Texts.isTable(stretch) || stretch.part() == Part.SYMBOL) {
                continue;
            }
            if (WORDS.keySet().stream().anyMatch(stretch.words()::contains)) {
                shortForms(stretch, findings);
            }
            if (stretch.words().indexOf('&') >= 0) {
                ampersands(stretch, told, findings);
            }
        }
        return findings;
    }

    /** All of one stretch together. */
    private void shortForms(Stretch stretch, List<CheckFinding> findings) {
        Matcher match = SHORT.matcher(stretch.words());
        List<Replacement> replacements = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> full = new ArrayList<>();
        int start = -1;
        int end = 0;
        while (match.find()) {
            if (isDefinition(stretch.words(), match) || isSchool(stretch.words(), match)) {
                continue;
            }
            start = start < 0 ? match.start() : start;
            end = match.end();
            there.add(match.group());
            full.add(WORDS.get(match.group()));
            replacements.add(new Replacement(stretch.place(match.start(), match.end()), WORDS.get(match.group())));
        }
        if (!there.isEmpty()) {
            boolean quoted = Texts.quoted(stretch.words())[start];
            Severity grade = quoted ? Severity.ERROR : stretch.isBody() ? Severity.WARNING : Severity.HINT;
            findings.add(found(
                    grade,
                    stretch.place(start, end),
                    stretch.words()
                            .substring(
                                    Math.max(0, start - 20),
                                    Math.min(stretch.words().length(), end + 10)),
                    new Repair(false, replacements),
                    MessageRef.of(
                            "check.words.abbreviation-adhoc", String.join(", ", there), String.join(", ", full))));
        }
    }

    /** "MN, TH, THCS": there it means "tiểu học". */
    private static boolean isSchool(String words, Matcher match) {
        return match.group().equals("TH") && SCHOOL.matcher(words).find();
    }

    private static boolean isDefinition(String words, Matcher match) {
        return match.start() > 0 && words.charAt(match.start() - 1) == '(' && words.startsWith(")", match.end());
    }

    /** Told once for "và" between words and once for an abbreviation. */
    private void ampersands(Stretch stretch, Set<Severity> told, List<CheckFinding> findings) {
        Matcher match = AMPERSAND.matcher(stretch.words());
        while (match.find()) {
            boolean between = stretch.words().charAt(match.start() - 1) == ' ';
            int from = stretch.words().lastIndexOf(' ', Math.max(0, match.start() - 2)) + 1;
            int space = stretch.words().indexOf(' ', Math.min(stretch.words().length(), match.end() + 1));
            String word =
                    stretch.words().substring(from, space < 0 ? stretch.words().length() : space);
            Severity grade = between ? Severity.WARNING : Severity.HINT;
            boolean usual =
                    !between && (word.indexOf('/') >= 0 || USUAL.stream().anyMatch(word::contains));
            if (usual || !told.add(grade)) {
                continue;
            }
            findings.add(found(
                    grade,
                    stretch,
                    from,
                    from + word.length(),
                    between ? Repair.proposed(stretch.place(match.start(), match.end()), "và") : null,
                    MessageRef.of("check.words.ampersand")));
        }
    }
}
