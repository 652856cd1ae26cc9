package vn.congdoan.vanthu.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where the program keeps what belongs to this person on this machine.
 *
 * @param root made when something is first written into it
 */
public record DataFolder(Path root) {
    private static final String WINDOWS_AND_MAC_NAME = "VanThu";
    private static final String UNIX_NAME = "vanthu";

    public DataFolder {
        root = Objects.requireNonNull(root, "root").toAbsolutePath().normalize();
    }

    /** The application-data folder of the running platform. */
    public static DataFolder ofPlatform() {
        return ofPlatform(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** Windows: {@code %LOCALAPPDATA%\VanThu}; macOS: Application Support; else the XDG data folder. */
    static DataFolder ofPlatform(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new DataFolder(folder(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve(WINDOWS_AND_MAC_NAME));
        }
        if (system.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve(WINDOWS_AND_MAC_NAME));
        }
        return new DataFolder(
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                        .resolve(UNIX_NAME));
    }

    /** XDG asks that a relative path be passed over. */
    private static Path folder(String path, Path otherwise) {
        return path == null || path.isBlank() || !Path.of(path).isAbsolute() ? otherwise : Path.of(path);
    }

    /** Without H2's ending. */
    public Path database() {
        return root.resolve("vanthu");
    }

    /** Whether anything was ever stored. */
    public boolean hasDatabase() {
        return Files.exists(root.resolve("vanthu.mv.db"));
    }

    /** The office's own format packs, one {@code .json} file each; the folder is the office's to make. */
    public Path packs() {
        return root.resolve("packs");
    }

    /** Certificates of the authorities that the office trusts, one file each; the folder is the office's to make. */
    public Path authorities() {
        return root.resolve("authorities");
    }

    /** Copies of the files that arrived. */
    public Path incoming() {
        return root.resolve("incoming");
    }

    /** Copies of the files that arrived with the stamp on them. */
    public Path stamped() {
        return incoming().resolve("stamped");
    }

    /** The slips that go with what arrived. */
    public Path slips() {
        return incoming().resolve("slips");
    }

    /** The office's own days off, one {@code .json} file each; the folder is the office's to make. */
    public Path calendar() {
        return root.resolve("calendar");
    }

    /** Copies of returned workbooks that somebody looks at; the originals are in the database. */
    public Path returned() {
        return root.resolve("returned");
    }

    /** The PDFs that are signed, and the scans of what was signed on paper. */
    public Path signed() {
        return root.resolve("signed");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }
}
