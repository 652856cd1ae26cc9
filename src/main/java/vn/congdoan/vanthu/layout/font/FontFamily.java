package vn.congdoan.vanthu.layout.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.Finding;

/** The four faces that a document is set in. All four hold every Vietnamese letter. */
public final class FontFamily {
    /** Stands for what no face can show, so that nothing disappears from the page. */
    public static final char SUBSTITUTE = '\u25A1';

    private final String name;
    private final boolean bundled;
    private final Map<FontFace, FontFile> files;
    private final List<Finding> findings;

    FontFamily(String name, boolean bundled, Map<FontFace, FontFile> files, List<Finding> findings) {
        this.name = name;
        this.bundled = bundled;
        this.files = new EnumMap<>(files);
        this.findings = List.copyOf(findings);
    }

    /** "Times New Roman" or "Liberation Serif". */
    public String name() {
        return name;
    }

    /** Whether the fonts came with the program because the machine has no complete Times New Roman. */
    public boolean isBundled() {
        return bundled;
    }

    public FontFile file(FontFace face) {
        return files.get(face);
    }

    public FaceMetrics metrics(FontFace face) {
        return files.get(face).metrics();
    }

    /** What was wrong with font files that had to be left aside; empty when nothing was. */
    public List<Finding> findings() {
        return findings;
    }

    /** pt. */
    public double width(CharSequence text, FontFace face, double size) {
        return metrics(face).width(text, size);
    }
}
