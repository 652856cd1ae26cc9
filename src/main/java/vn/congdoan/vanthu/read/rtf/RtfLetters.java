package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.rtf.Command;

/** The letters that RTF writes as words. */
final class RtfLetters {
    private RtfLetters() {}

    /** null when the word stands for no letter. */
    static String of(Command command) {
        return switch (command) {
            case tab -> "\t";
            case emdash -> "—";
            case endash -> "–";
            case bullet -> "•";
            case lquote -> "‘";
            case rquote -> "’";
            case ldblquote -> "“";
            case rdblquote -> "”";
            case nonbreakingspace -> "\u00a0";
            case nonbreakinghyphen -> "-";
            case optionalhyphen -> "\u00ad";
            case enspace, emspace, qmspace -> " ";
            case opencurly -> "{";
            case closecurly -> "}";
            case backslash -> "\\";
            default -> null;
        };
    }
}
