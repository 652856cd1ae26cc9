package vn.congdoan.vanthu.render.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import vn.congdoan.vanthu.ArchitectureException;

/** The sRGB profile that an archival file must carry to say what its black is (ISO 19005-2, 6.2.3); the JDK has it. */
@ArchitectureException("the JDK hands out its colour profile only through java.awt.color")
final class ColourProfile {
    /** Packed once: every document carries the same bytes. */
    static final PackedStream SRGB =
            PackedStream.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private ColourProfile() {}
}
