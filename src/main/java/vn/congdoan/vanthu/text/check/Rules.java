package vn.congdoan.vanthu.text.check;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.text.check.form.FormRules;
import vn.congdoan.vanthu.text.check.words.WordRules;

/** All rules of the checker. */
public final class Rules {
    private Rules() {}

    public static List<CheckRule> all() {
        return Stream.concat(FormRules.all().stream(), WordRules.all().stream()).toList();
    }
}
