package vn.congdoan.vanthu.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for a folder: a dialog, or a test's answer. */
@FunctionalInterface
public interface FolderQuestion {

    /**
     * @param before where to begin looking; null for nowhere in particular
     * @return empty when the person thought better of it
     */
    Optional<Path> ask(Path before);
}
