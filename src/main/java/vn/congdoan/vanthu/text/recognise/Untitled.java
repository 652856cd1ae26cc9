package vn.congdoan.vanthu.text.recognise;

import java.util.List;

/**
 * Papers copied without the line that names their kind: capitals below a head that is complete are then the subject and the body
 * that decides, not more names of the head.
 */
final class Untitled {
    private Untitled() {}

    /** "KHÓA IX, KỲ HỌP THỨ BA" belongs to the council above it. */
    private static boolean isSession(Facts fact) {
        return fact.piece.folded().matches("khoa [ivxl\\d]{1,6}[ ,-]{1,3}ky hop .{1,40}");
    }

    static void settle(List<Facts> facts, Role[] roles) {
        boolean titled = List.of(roles).contains(Role.TYPE) || List.of(roles).contains(Role.LETTER_SUBJECT);
        if (titled) {
            return;
        }
        boolean named = false;
        boolean numbered = false;
        boolean dated = false;
        for (int i = 0; i < roles.length; i++) {
            Facts fact = facts.get(i);
            if (roles[i] == Role.ORGANISATION && named && numbered && dated) {
                roles[i] = fact.organisation || isSession(fact) ? Role.AUTHORITY : Role.SUBJECT;
            }
            named |= roles[i] == Role.ORGANISATION && fact.organisation;
            numbered |= roles[i] == Role.NUMBER;
            dated |= roles[i] == Role.PLACE_DATE;
        }
    }
}
