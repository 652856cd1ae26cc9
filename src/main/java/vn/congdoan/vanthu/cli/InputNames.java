package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Names of results after their inputs, so that a script finds them. */
final class InputNames {
    private InputNames() {}

    /** The file's name without its ending; files of one name from two folders are told apart. */
    static String own(Path file, Set<String> taken) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String own = stem;
        for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
            own = stem + "-" + i;
        }
        return own;
    }

    /** The name of one of several documents in a file, counted from 1: the first has the file's own. */
    static String numbered(String name, int count) {
        return count == 1 ? name : name + "-" + count;
    }
}
