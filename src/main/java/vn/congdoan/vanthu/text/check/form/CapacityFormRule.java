package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** "TM.", "KT.", "TL.", "TUQ.", "Q.": capitals, a stop, a blank (R63). The Party writes "T/M". */
final class CapacityFormRule extends PartRule {
    private static final Pattern WRONG = Pattern.compile(
            "(?:(?:TM|KT|TL|TUQ|Q)(?:\\.(?=\\p{L})|\\s+\\.?\\s*(?=\\p{L}))|(?:T[/.]M|K[/.]T|T[/.]L)\\b).*");

    CapacityFormRule() {
        super("capacity-form", "NĐ 30, Phụ lục I, II.7", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        if (isParty(input)) {
            return findings;
        }
        for (int i = 0; i < places(input, Part.CAPACITY).size(); i++) {
            String words = words(input, Part.CAPACITY, i).orElse("").strip();
            if (WRONG.matcher(words).matches()) {
                findings.add(about(Part.CAPACITY, i, words, MessageRef.of("check.form.capacity.form")));
            }
        }
        return findings;
    }
}
