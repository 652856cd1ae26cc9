package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.form.FormRules;
import vn.congdoan.vanthu.text.check.look.LookRules;
import vn.congdoan.vanthu.text.check.words.Lexicons;
import vn.congdoan.vanthu.text.check.words.WordRules;

/** All rules of the checker: on the parts, on the look of a file, on words and citations. */
public final class CheckRules {
    private CheckRules() {}

    /** With the words that come with the program. */
    public static List<CheckRule> all() {
        return all(Lexicons.builtIn());
    }

    public static List<CheckRule> all(Lexicons lexicons) {
        return Stream.of(FormRules.all(), LookRules.all(), WordRules.all(lexicons))
                .flatMap(List::stream)
                .toList();
    }
}
