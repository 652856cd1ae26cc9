package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Nothing is left to be filled in (R79): «tên», {số}, […], leaders, XX. */
final class PlaceholderRule extends NamedRule {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "«[^»]{1,60}»|\\{[^}]{1,60}\\}|\\[(?:…|\\.{3}|\\p{L}[^\\]]{0,60})\\]|\\.{5,}+|…{2,}+|_{3,}+|(?<![\\p{L}\\d])[Xx]{2,4}(?![\\p{L}\\d])(?=[ /.,;)]|$)|(?<=(?:ngày|tháng|năm|số) )(?:…|\\.{3,4})(?= |/)");

    private static final List<String> SIGNS = List.of("«", "{", "[", "...", "…", "__", "XX", "xx", "Xx");
    private static final Pattern ROMAN = Pattern.compile("XX{1,2}");

    PlaceholderRule() {
        super("placeholder", "", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            if (Texts.isTable(stretch) || isAppendix(stretch) || !mayHold(stretch.words())) {
                continue;
            }
            Matcher match = PLACEHOLDER.matcher(stretch.words());
            int count = 0;
            while (match.find() && count == 0) {
                if (!isNumeral(stretch.words(), match)) {
                    count++;
                    findings.add(found(
                            stretch,
                            match.start(),
                            match.end(),
                            null,
                            MessageRef.of("check.words.placeholder", cut(match.group()))));
                }
            }
        }
        return findings;
    }

    private static boolean mayHold(String words) {
        return SIGNS.stream().anyMatch(words::contains);
    }

    /** Forms to be filled in by others are appendices. */
    private static boolean isAppendix(Stretch stretch) {
        return stretch.isBody()
                && stretch.block().ref().area() != Area.BODY
                && stretch.block().ref().area() != Area.LEGAL_BASIS;
    }

    /** "lần thứ XX", "thế kỷ XX". */
    private static boolean isNumeral(String words, Matcher match) {
        return ROMAN.matcher(match.group()).matches()
                && !words.substring(0, match.start()).endsWith("/")
                && !words.startsWith("/", match.end());
    }
}
