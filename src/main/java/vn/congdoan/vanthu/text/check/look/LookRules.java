package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import vn.congdoan.vanthu.text.check.CheckRule;

/** All rules on the look of a file. */
public final class LookRules {
    private LookRules() {}

    public static List<CheckRule> all() {
        return List.of();
    }
}
