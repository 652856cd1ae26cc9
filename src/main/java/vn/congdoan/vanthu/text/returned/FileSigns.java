package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** What the name of a file or a folder says about whose it is: a code as a word of its own, or a unit's whole name. */
final class FileSigns {
    private static final int SHORTEST_CODE = 2;
    private static final Set<String> FILE_WORDS = Set.of(
            ("bao cao bc bieu mau so lieu tong hop tuyen truyen nam quy thang ky hoc dot ban sua final moi cuoi lan gui nop chinh"
                            + " thuc copy cua ket qua kq don vi file form bm phu luc pl tg cv kem theo xlsx xls dau bo sung ngay fw fwd")
                    .split(" "));

    private FileSigns() {}

    static List<Sign> inFileName(String fileName, UnitIndex index) {
        String base = base(fileName);
        return inWords(base, MessageRef.of("returned.unit.byFile", base), index);
    }

    /** Of a folder, an archive or a letter. */
    static List<Sign> inPlace(String name, UnitIndex index) {
        return inWords(base(name), MessageRef.of("returned.unit.byFolder", name), index);
    }

    private static String base(String name) {
        return name.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{3,4}$", "");
    }

    private static List<Sign> inWords(String base, MessageRef evidence, UnitIndex index) {
        String words = base.replace('_', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        List<Sign> signs = new ArrayList<>(codes(base, index, evidence));
        named(words, index, evidence).ifPresent(signs::add);
        return signs;
    }

    /** Codes of letters and figures; a bare figure may be anything in a file's name. */
    private static List<Sign> codes(String base, UnitIndex index, MessageRef evidence) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String word : base.split("[\\s_.,;()\\[\\]-]+")) {
            boolean telling = word.length() >= SHORTEST_CODE
                    && word.chars().anyMatch(Character::isLetter)
                    && word.chars().anyMatch(Character::isDigit);
            if (telling && index.byCode(word) >= 0) {
                found.add(index.byCode(word));
            }
        }
        if (found.isEmpty() && index.byCode(base) >= 0) {
            found.add(index.byCode(base));
        }
        return found.isEmpty() ? List.of() : List.of(new Sign(found, 1, evidence));
    }

    /** The longest whole name in the words; a name that is part of a longer one there doesn't count. */
    static Optional<Sign> named(String words, UnitIndex index, MessageRef evidence) {
        String text = " " + NameLikeness.key(words) + " ";
        String longest = "";
        Set<Integer> units = new LinkedHashSet<>();
        boolean rival = false;
        for (UnitIndex.Named name : index.names()) {
            if (!text.contains(" " + name.key() + " ")) {
                continue;
            }
            if (name.key().length() > longest.length()) {
                rival = !longest.isEmpty() && !name.key().contains(longest);
                longest = name.key();
                units.clear();
                units.addAll(index.byName(name.key()));
            } else if (!longest.contains(name.key())) {
                rival = true;
                units.add(name.unit());
            }
        }
        if (units.isEmpty()) {
            return Optional.empty();
        }
        boolean part = isPart(text, longest);
        return Optional.of(new Sign(units, rival || part ? UnitMatcher.DOUBTFUL : 1, evidence));
    }

    /** "THPT Hoa Lu" in "THPT Hoa Lu B", "Hoa Lu" in "THPT Hoa Lu": what stands beside may belong to another name. */
    private static boolean isPart(String text, String name) {
        int start = text.indexOf(" " + name + " ");
        String[] before = text.substring(0, start).strip().split(" ");
        String[] after = text.substring(start + name.length() + 1).strip().split(" ");
        return !isAside(before[before.length - 1]) || !isAside(after[0]);
    }

    /** Figures, and words that files are called by. */
    private static boolean isAside(String word) {
        return word.isEmpty() || word.chars().allMatch(Character::isDigit) || FILE_WORDS.contains(word);
    }
}
