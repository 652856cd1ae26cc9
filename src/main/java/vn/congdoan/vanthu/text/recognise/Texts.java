package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

/** Words of several pieces put together as one value. */
final class Texts {
    private Texts() {}

    static String joined(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            boolean hyphen = isHyphened(text)
                    && !part.isEmpty()
                    && Character.isLetterOrDigit(part.charAt(0));
            text.append(text.length() == 0 || part.isEmpty() || hyphen ? "" : " ")
                    .append(part);
        }
        return text.toString();
    }

    /** Whether the words end with a hyphen that parts no words ("02-" over "NQ/TW"). */
    static boolean isHyphened(CharSequence text) {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '-' && text.charAt(length - 2) != ' ';
    }

    static String of(List<Piece> pieces) {
        return joined(pieces.stream().map(Piece::text).toList());
    }

    static List<SourcePlace> places(List<Piece> pieces) {
        List<SourcePlace> places = new ArrayList<>();
        pieces.forEach(piece -> places.addAll(piece.places()));
        return places;
    }

    /** Without the mark of a list before it and the stop behind it. */
    static String item(String words) {
        int from = 0;
        while (from < words.length() && "-–—+*• ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        int to = words.length();
        while (to > from && ";,. ".indexOf(words.charAt(to - 1)) >= 0) {
            boolean dots = words.charAt(to - 1) == '.' && to - 2 >= from && words.charAt(to - 2) == '.';
            if (dots) {
                break;
            }
            to--;
        }
        return words.substring(from, to);
    }
}
