package vn.congdoan.vanthu.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.geometry.Points;

/** How Word shall behave with the file: as its present versions do, without hyphenation. */
final class SettingsPart {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    /** The way of setting that Word 2013 and later use. */
    private static final String COMPATIBILITY_MODE = "15";

    private SettingsPart() {}

    static SettingsDocument of(FormatPack pack) {
        SettingsDocument document = SettingsDocument.Factory.newInstance();
        CTSettings settings = document.addNewSettings();
        settings.addNewZoom().setPercent(100);
        settings.addNewDefaultTabStop()
                .setVal(BigInteger.valueOf(
                        Points.twips(Points.ofMm(pack.style(StyleName.BODY).firstLineIndent()))));
        settings.addNewAutoHyphenation().setVal(false);
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        CTCompat compat = settings.addNewCompat();
        compat.addNewDoNotExpandShiftReturn();
        setting(compat, "compatibilityMode", COMPATIBILITY_MODE);
        setting(compat, "overrideTableStyleFontSizeAndJustification", "1");
        setting(compat, "enableOpenTypeFeatures", "1");
        setting(compat, "doNotFlipMirrorIndents", "1");
        setting(compat, "differentiateMultirowTableHeaders", "1");
        settings.addNewThemeFontLang().setVal("vi-VN");
        settings.addNewDecimalSymbol().setVal(",");
        settings.addNewListSeparator().setVal(";");
        return document;
    }

    private static void setting(CTCompat compat, String name, String value) {
        var setting = compat.addNewCompatSetting();
        setting.setName(name);
        setting.setUri(WORD);
        setting.setVal(value);
    }
}
