package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** Old encodings, torn marks and look-alikes in the cells of a workbook. Most books hold none: then nothing is done. */
public final class CellLetters {
    /** Letters and signs of Latin-1 that stand in no Vietnamese text, but are letters of TCVN3, VNI and their kin. */
    private static final String STRANGE = "¡¢£¤¥¦¨©ª«¬\u00ad®¯¶·¸¹»¼½¾ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñöøûüþÿµ\u00b0±²³´";

    private CellLetters() {}

    /** Whether a text may need repair; quick. */
    public static boolean isSuspect(String text, String font) {
        boolean foreign = false;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '\u0080') {
                plain = false;
                foreign |= STRANGE.indexOf(sign) >= 0
                        || sign >= '\u0300' && sign <= '\u036f'
                        || sign >= '\u0370' && sign <= '\u052f'
                        || sign == 'Ð'
                        || sign == 'ð';
            }
        }
        return foreign || !plain && isOldFont(font) || isCapitals(font) && hasLetter(text);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Whether a font says that its letters aren't Unicode. */
    public static boolean isOldFont(String font) {
        return font.startsWith(".") || font.toLowerCase(Locale.ROOT).startsWith("vni");
    }

    /** ".VnTimeH" shows small letters as capitals. */
    private static boolean isCapitals(String font) {
        return font.startsWith(".") && font.toLowerCase(Locale.ROOT).endsWith("h");
    }

    /** What a text would be in each of the common old encodings, whether or not its own words prove one; none for plain letters. */
    public static List<String> readings(String text) {
        if (text.chars().noneMatch(sign -> sign >= 0xa1 && sign <= 0xff)
                || text.chars().anyMatch(sign -> sign > 0xff)) {
            return List.of();
        }
        return Stream.of(OldEncoding.TCVN3, OldEncoding.VNI)
                .map(encoding -> encoding.decoded(text))
                .filter(decoded -> !decoded.equals(text))
                .toList();
    }

    /**
     * What a text may have been meant to be, whose words are partly none as they stand.
     *
     * @param isSure whether the cell's font says the same and no word contradicts
     */
    public record Proposal(String text, boolean isSure) {}

    /** Nothing when the text is right as it stands; for texts that {@link #repaired} left as they are. */
    public static Optional<Proposal> proposal(String text, String font) {
        if (text.chars().noneMatch(sign -> sign >= 0xa1 && sign <= 0xff)) {
            return Optional.empty();
        }
        return Optional.ofNullable(CellProposal.of(text))
                .map(found -> new Proposal(found.text(), found.isFor(font) && found.isWhole()));
    }

    /** Whether question marks or boxes stand where letters were. */
    public static boolean isHoled(String text) {
        return text.indexOf('\ufffd') >= 0
                || text.indexOf('?') >= 0 && LostLetters.of(text).holed() > 1;
    }

    /** One cell alone; the same string when nothing is wrong or nothing can be proved. */
    public static String repaired(String text, String font) {
        return isSuspect(text, font) ? repaired(List.of(text), List.of(font)).get(0) : text;
    }

    /**
     * The cells of a sheet together, because each proves something for the others; as they were when their letters are lost.
     *
     * @param fonts of each; "" for unknown
     */
    public static List<String> repaired(List<String> texts, List<String> fonts) {
        List<SourceLine> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(i, texts.get(i), fonts.get(i)));
        }
        List<SourceLine> repaired = RepairedLines.of(lines).lines();
        List<String> right = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            right.add(kept(texts.get(i), repaired.get(i).text(), fonts.get(i)));
        }
        return right;
    }

    /** The soft hyphen is a letter in the fonts of TCVN3, so where nothing else was repaired it isn't dropped. */
    private static String kept(String text, String repaired, String font) {
        return isOldFont(font) && repaired.equals(text.replace("\u00ad", "")) ? text : repaired;
    }

    private static SourceLine line(int index, String text, String font) {
        SourceLine plain = SourceLine.of(index + 1, text, false);
        SourceSpan span = new SourceSpan(0, text.length(), font, 0, false, false, false, "");
        return new SourceLine(
                plain.number(), text, 0, plain.place(), plain.look(), font.isEmpty() ? List.of() : List.of(span));
    }
}
