package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.viet.Letters;

/** The organisation lines of a head: the superior above, the issuer below; a name may run over several lines. */
record Organisations(String parent, String own) {
    private static final List<String> CONTINUATIONS = List.of(
            "tinh ",
            "thanh pho ",
            "huyen ",
            "quan ",
            "thi xa ",
            "phuong ",
            "xa ",
            "thi tran ",
            "viet nam ",
            "lan thu ",
            "nhiem ky ",
            "va ");

    static Organisations of(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            if (!names.isEmpty() && isContinuation(line)) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + line);
            } else {
                names.add(line);
            }
        }
        if (names.isEmpty()) {
            return new Organisations("", "");
        }
        return names.size() == 1
                ? new Organisations("", names.get(0))
                : new Organisations(names.get(0), String.join(" ", names.subList(1, names.size())));
    }

    private static boolean isContinuation(String line) {
        String folded = Letters.fold(line) + " ";
        return CONTINUATIONS.stream().anyMatch(folded::startsWith);
    }
}
