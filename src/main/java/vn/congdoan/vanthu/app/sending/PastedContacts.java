package vn.congdoan.vanthu.app.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.text.viet.Letters;

/** Reads names, telephones and e-mail addresses as they come out of a spreadsheet or a letter: a line each, in any columns. */
final class PastedContacts {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{7,18}");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}[.)]?");
    private static final Set<String> HEADINGS =
            Set.of("stt", "tt", "ten", "ten don vi", "don vi", "ho va ten", "ho ten", "co quan", "noi nhan", "name");

    private PastedContacts() {}

    /** Lines without a name are passed over, and so is a line of headings. */
    static List<Correspondent> read(String text) {
        return text.lines()
                .map(PastedContacts::contact)
                .filter(contact -> !contact.name().isEmpty())
                .toList();
    }

    private static Correspondent contact(String line) {
        String email = "";
        String phone = "";
        List<String> words = new ArrayList<>();
        for (String cell : Letters.nfc(line).split(line.contains("\t") ? "\t" : "[;|]")) {
            String value = cell.strip();
            if (EMAIL.matcher(value).matches()) {
                email = email.isEmpty() ? value : email;
            } else if (PHONE.matcher(value).matches()) {
                phone = phone.isEmpty() ? value : phone;
            } else if (!value.isEmpty() && !ORDINAL.matcher(value).matches()) {
                words.add(value);
            }
        }
        if (words.isEmpty() || HEADINGS.contains(Letters.fold(words.get(0)))) {
            return Correspondent.named("", Channel.PAPER);
        }
        return new Correspondent(
                0, words.get(0), shortName(words), channel(email, phone), address(words), email, phone, true);
    }

    private static Channel channel(String email, String phone) {
        return !email.isEmpty() ? Channel.EMAIL : phone.isEmpty() ? Channel.PAPER : Channel.ZALO;
    }

    /** A second word is a short name when it is one: shorter than the name, and no house number in it. */
    private static String shortName(List<String> words) {
        return isShortName(words) ? words.get(1) : "";
    }

    private static boolean isShortName(List<String> words) {
        return words.size() > 1
                && words.get(1).length() < words.get(0).length()
                && words.get(1).chars().noneMatch(Character::isDigit)
                && !words.get(1).contains(",");
    }

    private static String address(List<String> words) {
        int from = isShortName(words) ? 2 : 1;
        return words.size() > from ? String.join(", ", words.subList(from, words.size())) : "";
    }
}
