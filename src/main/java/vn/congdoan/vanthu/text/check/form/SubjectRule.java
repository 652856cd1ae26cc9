package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The subject: there, in small letters, without a stop at its end (R28, R29, R32). */
final class SubjectRule extends PartRule {
    private static final int LONGEST_ABBREVIATION = 12;

    SubjectRule() {
        super("subject", "NĐ 30, Phụ lục I, II.5", Severity.WARNING);
    }

    /** Readers take the stop away. */
    private static boolean endsWithStop(CheckInput input) {
        return words(input, Part.SUBJECT, places(input, Part.SUBJECT).size() - 1)
                .map(String::strip)
                .filter(words -> words.endsWith(".") && !words.endsWith("..") && !words.endsWith("v.v."))
                .isPresent();
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        String subject = input.parts().subject().strip();
        List<CheckFinding> findings = new ArrayList<>();
        if (!input.parts().type().name().isEmpty() && !input.parts().type().hasSubject()) {
            return findings; // what a reader took for one is something else
        }
        if (subject.isEmpty()) {
            if (showsAll(input)
                    && !isParty(input)
                    && input.parts().type().hasSubject()
                    && !isShown(input, Part.SUBJECT)) {
                findings.add(missing(MessageRef.of("check.form.subject.missing")));
            }
            return findings;
        }
        if (isFile(input) && endsWithStop(input)) {
            findings.add(about(Part.SUBJECT, 0, subject, MessageRef.of("check.form.subject.stop")));
        } else if (subject.endsWith(".") && !subject.endsWith("..") && !subject.endsWith("v.v.")) {
            int end = subject.length();
            findings.add(about(
                    Part.SUBJECT,
                    0,
                    subject,
                    Repair.safe(new CheckPlace.InPart(Part.SUBJECT, 0, end - 1, end), ""),
                    MessageRef.of("check.form.subject.stop")));
        }
        if (subject.length() > LONGEST_ABBREVIATION
                && subject.equals(subject.toUpperCase(Locale.ROOT))
                && subject.chars().anyMatch(Character::isLetter)) {
            findings.add(about(Part.SUBJECT, 0, subject, MessageRef.of("check.form.subject.capitals")));
        }
        return findings;
    }
}
