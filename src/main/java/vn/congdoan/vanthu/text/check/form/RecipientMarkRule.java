package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.PartWords;

/** Each line of Nơi nhận ends with ";", the last with "." (R74). Told once. */
final class RecipientMarkRule extends PartRule {
    RecipientMarkRule() {
        super("recipient-marks", "NĐ 30, Phụ lục I, II.9", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        int wrong = 0;
        int first = -1;
        for (int i = 0; i < places(input, Part.RECIPIENTS).size(); i++) {
            int end = places(input, Part.RECIPIENTS).get(i).end();
            String rest = line(input, Part.RECIPIENTS, i)
                    .map(line -> line.substring(Math.min(end, line.length())))
                    .orElse(";")
                    .strip();
            String words = words(input, Part.RECIPIENTS, i).orElse("").strip();
            // What stands behind it on the line belongs to the other column.
            if (!rest.startsWith(";") && !words.endsWith(";") && rest.isEmpty() && !isWrapped(i, words, input)) {
                wrong++;
                first = first < 0 ? i : first;
            }
        }
        return wrong == 0 || wrong == 1 && isLastWithoutArchive(first, input)
                ? List.of()
                : List.of(about(
                        Part.RECIPIENTS,
                        first,
                        words(input, Part.RECIPIENTS, first).orElse("").strip(),
                        MessageRef.of("check.form.recipients.marks", wrong)));
    }

    /** Goes on in the next line, where its mark stands. */
    private static boolean isWrapped(int item, String words, CheckInput input) {
        List<String> names = PartWords.of(input.parts(), Part.RECIPIENTS);
        boolean whole = places(input, Part.RECIPIENTS).size() == names.size();
        return !whole || key(names.get(item)).length() > key(words).length();
    }

    private static String key(String words) {
        return words.replaceAll("[^\\p{L}\\d]+", "");
    }

    private static boolean isLastWithoutArchive(int item, CheckInput input) {
        return item == places(input, Part.RECIPIENTS).size() - 1 && !isShown(input, Part.ARCHIVE);
    }
}
