package vn.congdoan.vanthu.layout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/**
 * Finds the family that documents are set in: the machine's Times New Roman (NĐ 30, Phụ lục I, I.4) when all four faces are
 * there, whole and with every Vietnamese letter; otherwise the bundled Liberation Serif, which has the same widths.
 *
 * <p>{@code -Dvanthu.fonts=bundled} or the environment's {@code VANTHU_FONTS=bundled} takes the bundled one in any case, for
 * results that don't depend on the machine.
 */
public final class FontLibrary {
    private static final String TIMES = "Times New Roman";
    private static final String BUNDLED = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";

    /** The names of the four files as Windows, macOS and Linux write them, by face. */
    private static final Map<FontFace, List<String>> FILE_NAMES = Map.of(
            FontFace.REGULAR, List.of("times.ttf", "Times New Roman.ttf", "Times_New_Roman.ttf"),
            FontFace.BOLD, List.of("timesbd.ttf", "Times New Roman Bold.ttf", "Times_New_Roman_Bold.ttf"),
            FontFace.ITALIC, List.of("timesi.ttf", "Times New Roman Italic.ttf", "Times_New_Roman_Italic.ttf"),
            FontFace.BOLD_ITALIC,
                    List.of("timesbi.ttf", "Times New Roman Bold Italic.ttf", "Times_New_Roman_Bold_Italic.ttf"));

    private FontLibrary() {}

    /** The family for this machine; reads four files. */
    public static FontFamily load() {
        return isBundledAsked() ? bundled(List.of()) : load(FontFolders.usual());
    }

    /** Looks only in these folders before it falls back to the bundled family. */
    public static FontFamily load(List<Path> folders) {
        List<Finding> findings = new ArrayList<>();
        for (Path folder : folders) {
            Optional<FontFamily> found = times(folder, findings);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return bundled(findings);
    }

    private static boolean isBundledAsked() {
        return "bundled".equals(System.getProperty("vanthu.fonts")) || "bundled".equals(System.getenv("VANTHU_FONTS"));
    }

    private static Optional<FontFamily> times(Path folder, List<Finding> findings) {
        Map<FontFace, FontFile> files = new EnumMap<>(FontFace.class);
        for (FontFace face : FontFace.values()) {
            Optional<Path> path = FILE_NAMES.get(face).stream()
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst();
            path.flatMap(p -> read(p, findings)).ifPresent(file -> files.put(face, file));
        }
        if (!files.isEmpty() && files.size() < FontFace.values().length) {
            log().warn("{} in {} lacks a face: only {}", TIMES, folder, files.keySet());
            findings.add(warning(folder, "font.finding.incomplete"));
        }
        boolean complete = files.size() == FontFace.values().length;
        return complete ? Optional.of(new FontFamily(TIMES, false, files, findings)) : Optional.empty();
    }

    private static Optional<FontFile> read(Path path, List<Finding> findings) {
        try {
            FontFile file = checked(path.toString(), Files.readAllBytes(path));
            if (VietnameseRepertoire.isHeldBy(file.metrics())) {
                return Optional.of(file);
            }
            log().warn("font {} lacks Vietnamese letters", path);
            findings.add(warning(path, "font.finding.letters"));
        } catch (IOException e) {
            log().warn("font {} can't be read", path, e);
            findings.add(warning(path, "font.finding.broken"));
        }
        return Optional.empty();
    }

    /** Asked for only when there is something to tell: starting the logging costs more than reading the fonts. */
    private static Logger log() {
        return LoggerFactory.getLogger(FontLibrary.class);
    }

    private static Finding warning(Path path, String key) {
        return new Finding(Severity.WARNING, path.toString(), MessageRef.of(key));
    }

    private static FontFile checked(String place, byte[] bytes) throws IOException {
        return new FontFile(place, bytes, TrueTypeReader.read(bytes));
    }

    private static FontFamily bundled(List<Finding> findings) {
        Map<FontFace, FontFile> files = new EnumMap<>(FontFace.class);
        files.put(FontFace.REGULAR, resource("Regular"));
        files.put(FontFace.BOLD, resource("Bold"));
        files.put(FontFace.ITALIC, resource("Italic"));
        files.put(FontFace.BOLD_ITALIC, resource("BoldItalic"));
        return new FontFamily(files.get(FontFace.REGULAR).metrics().familyName(), true, files, findings);
    }

    private static FontFile resource(String face) {
        String name = BUNDLED + face + ".ttf";
        try (InputStream in = FontLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            return checked(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
