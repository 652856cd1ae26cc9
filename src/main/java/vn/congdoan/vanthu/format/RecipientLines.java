package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef.Area;

/** Kính gửi and Nơi nhận: one line each, ";" after every line and "." after the last (NĐ 30, Phụ lục I, II.9). */
final class RecipientLines {
    private RecipientLines() {}

    static List<Text> addressees(DocumentParts parts, FormatPack pack) {
        List<String> names = parts.addressees().stream()
                .map(RecipientLines::withoutMark)
                .filter(name -> !name.isEmpty())
                .toList();
        String label = pack.phrases().addressees();
        if (names.isEmpty()) {
            return List.of();
        }
        if (names.size() == 1) {
            return List.of(plain(pack, StyleName.ADDRESSEE, "", label + " " + names.get(0), Area.ADDRESSEES, 0));
        }
        List<Text> lines = new ArrayList<>();
        lines.add(plain(pack, StyleName.ADDRESSEES_LABEL, "", label, Area.ADDRESSEES, 0));
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            lines.add(plain(pack, StyleName.ADDRESSEES_ITEM, "-", names.get(i) + end, Area.ADDRESSEES, i));
        }
        return lines;
    }

    static List<Text> recipients(DocumentParts parts, FormatPack pack) {
        List<String> names = new ArrayList<>();
        for (Recipient recipient : parts.recipients()) {
            String name = withoutMark(recipient.name());
            names.add(
                    recipient.purpose().isBlank()
                            ? name
                            : name + " (" + recipient.purpose().strip() + ")");
        }
        if (!parts.archive().isBlank()) {
            names.add(pack.phrases().archive() + " " + withoutMark(parts.archive()));
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Text> lines = new ArrayList<>();
        lines.add(plain(pack, StyleName.RECIPIENTS_LABEL, "", pack.phrases().recipients(), Area.RECIPIENTS, 0));
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            lines.add(plain(pack, StyleName.RECIPIENT, "-", names.get(i) + end, Area.RECIPIENTS, i));
        }
        return lines;
    }

    /** The words without a dash before and a closing mark behind, which the form sets itself. */
    private static String withoutMark(String words) {
        String name = words.strip();
        if (name.startsWith("- ")) {
            name = name.substring(2).strip();
        }
        while (name.endsWith(";") || name.endsWith(",") || name.endsWith(".") && !name.endsWith("..")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    private static Text plain(FormatPack pack, StyleName style, String label, String words, Area area, int index) {
        return DocumentComposer.labelled(pack, style, label, InlineText.of(words), SourceRef.of(area, index));
    }
}
