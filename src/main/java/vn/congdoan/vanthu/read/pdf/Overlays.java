package vn.congdoan.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** What lies over a page: fields of forms, appearances of signatures, stamps. */
final class Overlays {
    private static final int MOST = 2_000;

    /** An annotation and as what its text counts. */
    record Overlay(PDAnnotation annotation, Glyph.Layer layer) {}

    private Overlays() {}

    static List<Overlay> of(PDPage page) {
        List<Overlay> overlays = new ArrayList<>();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                boolean shown = !annotation.isHidden() && !annotation.isNoView();
                if (shown && !(annotation instanceof PDAnnotationPopup) && overlays.size() < MOST) {
                    overlays.add(new Overlay(annotation, layer(annotation)));
                }
            }
        } catch (IOException e) {
            return overlays;
        }
        return overlays;
    }

    private static Glyph.Layer layer(PDAnnotation annotation) {
        boolean field = annotation instanceof PDAnnotationWidget && !isSignature(annotation.getCOSObject());
        return field ? Glyph.Layer.FIELD : Glyph.Layer.OVERLAY;
    }

    /** The kind of a field may be said by its parent only. */
    private static boolean isSignature(COSDictionary field) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < 10; depth++) {
            String type = at.getNameAsString(COSName.FT);
            if (type != null) {
                return "Sig".equals(type);
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
