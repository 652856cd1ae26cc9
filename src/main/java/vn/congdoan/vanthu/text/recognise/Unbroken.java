package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;

/** A file that lost its line breaks: a whole paper in one line, cut again where its parts begin. */
final class Unbroken {
    private Unbroken() {}

    static List<Piece> apart(Piece piece) {
        return new ArrayList<>(List.of(piece));
    }
}
