package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.format.FormatPack;

/** How Word shall behave with the file: as its present versions do, without hyphenation. */
final class SettingsPart {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    static String of(FormatPack pack) {
        Xml xml = new Xml().raw(Xml.DECLARATION).raw("<w:settings " + Xml.WORD + "><w:zoom w:percent=\"100\"/>");
        xml.val("w:defaultTabStop", StylesPart.tabStop(pack))
                .raw("<w:autoHyphenation w:val=\"0\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>")
                // A line that a person ended by hand is not stretched.
                .raw("<w:compat><w:doNotExpandShiftReturn/>");
        // The way of setting that Word 2013 and later use.
        setting(xml, "compatibilityMode", "15");
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        setting(xml, "differentiateMultirowTableHeaders", "1");
        return xml.raw("</w:compat>")
                .val("w:themeFontLang", "vi-VN")
                .val("w:decimalSymbol", ",")
                .val("w:listSeparator", ";")
                .raw("</w:settings>")
                .toString();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.raw("<w:compatSetting w:name=\"" + name + "\" w:uri=\"" + WORD + "\" w:val=\"" + value + "\"/>");
    }
}
