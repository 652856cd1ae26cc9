package vn.congdoan.vanthu.layout.font;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where Windows, macOS and Linux keep their fonts. */
final class FontFolders {
    private FontFolders() {}

    /** Folders that may or may not exist, of the machine before those of the user. */
    static List<Path> usual() {
        List<Path> folders = new ArrayList<>();
        add(folders, System.getenv("WINDIR"), "Fonts");
        add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
        String home = System.getProperty("user.home");
        add(folders, "/System/Library/Fonts/Supplemental", "");
        add(folders, "/Library/Fonts", "");
        add(folders, home, "Library/Fonts");
        for (String name : List.of("msttcorefonts", "truetype/msttcorefonts", "truetype/msttcore", "msttcore", "TTF")) {
            add(folders, "/usr/share/fonts", name);
            add(folders, "/usr/local/share/fonts", name);
        }
        for (String name : List.of("", "msttcorefonts", "truetype")) {
            add(folders, "/usr/local/share/fonts", name);
            add(folders, home, ".local/share/fonts/" + name);
            add(folders, home, ".fonts/" + name);
        }
        return folders;
    }

    private static void add(List<Path> folders, String base, String name) {
        if (base == null || base.isBlank()) {
            return;
        }
        try {
            folders.add(Path.of(base, name));
        } catch (InvalidPathException e) {
            // A strange environment variable names no folder; the other places remain.
            return;
        }
    }
}
