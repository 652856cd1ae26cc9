package vn.congdoan.vanthu.app.afterissue;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.text.viet.Letters;

/** Who got a document, as the lines of another document that goes to the same. */
final class Addressed {
    private final DocumentParts original;

    Addressed(DocumentParts original) {
        this.original = original;
    }

    /**
     * Everybody by name, without lines that point elsewhere ("Như trên", "Như Điều 4").
     */
    List<Recipient> everybody() {
        List<Recipient> all = new ArrayList<>();
        original.addressees().forEach(name -> all.add(new Recipient(name, "")));
        original.recipients().stream().filter(line -> !pointsElsewhere(line)).forEach(all::add);
        return List.copyOf(all);
    }

    /** For Kính gửi: whom it was addressed to, else those to whom it was not only reported. */
    List<String> addressees() {
        if (!original.addressees().isEmpty()) {
            return original.addressees();
        }
        List<String> doing = everybody().stream()
                .filter(line -> !isReport(line))
                .map(line -> line.name().replaceAll("\\s*\\([^()]*\\)", ""))
                .toList();
        return doing.isEmpty() ? everybody().stream().map(Recipient::name).toList() : doing;
    }

    /** For Nơi nhận under {@link #addressees()}. @param above the line that points at them */
    List<Recipient> recipients(Recipient above) {
        if (!original.addressees().isEmpty()) {
            return original.recipients();
        }
        List<Recipient> lines = new ArrayList<>(List.of(above));
        List<String> addressees = addressees();
        everybody().stream()
                .filter(line -> isReport(line) && !addressees.contains(line.name()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static boolean pointsElsewhere(Recipient line) {
        return Letters.fold(line.name()).strip().matches("nhu (tren|kinh gui|dieu|khoan|muc).*");
    }

    private static boolean isReport(Recipient line) {
        String purpose = Letters.fold(line.purpose());
        return purpose.contains("b/c") || purpose.contains("bao cao");
    }
}
