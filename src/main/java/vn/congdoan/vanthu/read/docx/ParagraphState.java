package vn.congdoan.vanthu.read.docx;

import java.util.HashMap;
import java.util.Map;
import vn.congdoan.vanthu.read.flow.CharLook;

/** The paragraph that is being read, and the run in it. */
final class ParagraphState {
    ParagraphProperties direct = new ParagraphProperties();
    boolean open;
    CharLook look = CharLook.UNKNOWN;
    boolean caps;
    boolean hidden;
    CharLook pageNumber;
    private final Map<RunProperties, RunProperties> resolved = new HashMap<>();

    /** A paragraph begins; one whose mark was struck out goes on. */
    void start() {
        if (!direct.markDeleted) {
            direct = new ParagraphProperties();
        }
        direct.markDeleted = false;
        resolved.clear();
        open = true;
    }

    void properties(ParagraphProperties read) {
        boolean deleted = read.markDeleted;
        direct = read;
        direct.markDeleted = deleted;
        resolved.clear();
    }

    /** The run's look from its direct properties; remembered, as most runs of a paragraph are alike. */
    void run(RunProperties run, Styles styles) {
        RunProperties all = resolved.computeIfAbsent(
                run, r -> styles.run(direct.style, r.style()).with(r));
        look = all.look();
        caps = all.isCaps();
        hidden = all.isHidden();
    }
}
