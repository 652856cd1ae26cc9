package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Kính gửi belongs to letters, submissions and reports upward, and to no other type (R34). */
final class AddresseePresenceRule extends PartRule {
    /** Types that may carry it and may go without. */
    private static final Set<String> EITHER = Set.of("BC", "GM", "CĐ", "PC", "PG", "PB", "GGT", "THƯ", "");

    private static final Pattern TO = Pattern.compile("(?iu)^.{0,80}kính\\s{1,3}(?:gửi|gởi|trình|mời)");

    AddresseePresenceRule() {
        super("addressees", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        DocumentType type = input.parts().type();
        boolean has = !input.parts().addressees().isEmpty();
        if (type.name().isEmpty() || EITHER.contains(type.code())) {
            return List.of();
        }
        if (type.addressed() && !has && !isShownInFile(input) && !says(input, TO)) {
            return List.of(missing(MessageRef.of("check.form.addressees.missing", type.name())));
        }
        boolean known = input.pack().type(type.code()).isPresent();
        // A reader may take something else for it, and says so by no "Kính gửi" in the file.
        boolean written = !isFile(input) || says(input, TO);
        return !type.addressed() && has && known && written
                ? List.of(about(
                        Part.ADDRESSEES,
                        0,
                        input.parts().addressees().get(0),
                        MessageRef.of("check.form.addressees.unusual", type.name())))
                : List.of();
    }

    /** Whether addressees in a document of the type are in their place, so that rules on them mean something. */
    static boolean belongsTo(DocumentType type) {
        return type.addressed() || type.name().isEmpty() || EITHER.contains(type.code());
    }

    private static boolean isShownInFile(CheckInput input) {
        return isFile(input) && isShown(input, Part.ADDRESSEES);
    }
}
