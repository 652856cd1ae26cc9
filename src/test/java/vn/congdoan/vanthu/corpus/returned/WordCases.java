package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.letters.OldEncoders;
import vn.congdoan.vanthu.text.viet.Letters;

/** Letters and wording of tables that units typed (format-spec 11.5, 11.6). */
final class WordCases {
    private WordCases() {}

    static List<WildCase> all() {
        return new Made("words")
                .typed(
                        "no accents anywhere",
                        "11.5",
                        5,
                        usual(5).all(line -> line.startsWith("9|") ? line : Letters.bare(line))
                                .xlsx())
                .typed(
                        "decomposed letters",
                        "11.5: NFD",
                        6,
                        usual(6).all(line -> Normalizer.normalize(line, Normalizer.Form.NFD))
                                .xlsx())
                .typed(
                        "tones apart, quality composed",
                        "11.5: Unicode tổ hợp",
                        7,
                        usual(7).all(WordCases::half).xlsx())
                .typed(
                        "capitals throughout",
                        "wild 5: casing",
                        8,
                        usual(8).table(line -> line.startsWith("9|") ? line : line.toUpperCase(Locale.ROOT))
                                .xlsx())
                .typed(
                        "eth for đ",
                        "11.5: look-alikes",
                        9,
                        usual(9).all(line -> line.replace('Đ', 'Ð').replace('đ', 'ð'))
                                .xlsx())
                .typed(
                        "Cyrillic and Greek letters",
                        "11.5: look-alikes",
                        10,
                        usual(10)
                                .all(line ->
                                        line.replace('o', 'о').replace('A', 'Α').replace('e', 'е'))
                                .xlsx())
                .typed(
                        "zero-width and soft hyphens",
                        "11.5",
                        11,
                        usual(11)
                                .all(line ->
                                        line.replace("Tổng số", "Tổng\u200b số").replace("Số buổi", "Số\u00ad buổi"))
                                .xlsx())
                .typed(
                        "tone on the other vowel",
                        "11.5: hoà/hòa",
                        12,
                        usual(12)
                                .replace("Kinh phí hỗ trợ", "Kinh phí hỗ trợ")
                                .all(line -> line.replace("òa", "oà"))
                                .xlsx())
                .typed(
                        "broken capitals",
                        "wild 5: PHạM",
                        13,
                        usual(13).replace("Tổng số", "TổNG Số").xlsx())
                .typed(
                        "numbers as text throughout",
                        "wild 5",
                        14,
                        usual(14)
                                .table(line -> line.replaceAll("\\|(\\d[\\d.]*)\\|", "|'$1|"))
                                .xlsx())
                .typed(
                        "numbers as text, Vietnamese",
                        "11.5",
                        15,
                        usual(15)
                                .replace("|1515000|", "|'1.515.000|")
                                .replace("|8.5|", "|'8,5|")
                                .replace("|97.5|", "|'97,5|")
                                .xlsx())
                .typed(
                        "TCVN3 with its font",
                        "11.5, product 75",
                        16,
                        calm(16).all(OldEncoders::tcvn3).font(".VnTime").xlsx())
                .typed(
                        "TCVN3 under a head in Unicode",
                        "11.5",
                        17,
                        usual(17).all(OldEncoders::tcvn3).xlsx())
                .typed(
                        "TCVN3 without a font",
                        "11.5",
                        17,
                        calm(17).all(OldEncoders::tcvn3).xlsx())
                .typed(
                        "TCVN3 in an .xls",
                        "11.5",
                        18,
                        calm(18).all(OldEncoders::tcvn3).font(".VnTime").xls())
                .typed(
                        "VNI with its font",
                        "11.5, product 75",
                        19,
                        usual(19).all(OldEncoders::vni).font("VNI-Times").xlsx())
                .typed(
                        "VNI without a font",
                        "11.5",
                        20,
                        usual(20).all(OldEncoders::vni).xlsx())
                .typed(
                        "VNI in an .xls",
                        "11.5",
                        21,
                        usual(21).all(OldEncoders::vni).font("VNI-Times").xls())
                .typed(
                        "a required star behind each label",
                        "wild 3",
                        22,
                        usual(22)
                                .table(line -> line.replace("|người|", " (*)|người|"))
                                .xlsx())
                .typed(
                        "units in brackets behind the label",
                        "wild 3",
                        23,
                        usual(23)
                                .replace("Số buổi tuyên truyền", "Số buổi tuyên truyền (buổi)")
                                .xlsx())
                .typed(
                        "labels a little longer",
                        "11.5: other wording",
                        24,
                        usual(24)
                                .replace("Tổng số đoàn viên|", "Tổng số đoàn viên công đoàn|")
                                .replace("Số buổi tuyên truyền|", "Số buổi tuyên truyền đã tổ chức|")
                                .xlsx())
                .typed(
                        "labels shortened",
                        "11.5: other wording",
                        25,
                        usual(25)
                                .replace("Tỷ lệ đoàn viên học tập nghị quyết|", "Tỷ lệ học tập NQ|")
                                .xlsx())
                .typed(
                        "labels misspelt",
                        "11.5",
                        26,
                        usual(26)
                                .replace("Số buổi tuyên truyền|", "Số buổi tuyên truyềnn|")
                                .replace("Kinh phí hỗ trợ đoàn viên khó khăn|", "Kinh phí hổ trợ đoàn viên khó khăn|")
                                .xlsx())
                .all();
    }

    /** TCVN3 has no capitals with tones but by their own font. */
    private static TypedSheet calm(int unit) {
        return usual(unit)
                .all(line -> line.equals(line.toUpperCase(Locale.ROOT)) ? line.toLowerCase(Locale.ROOT) : line);
    }

    /** As macOS and some keyboards write: "ê" whole, the tone apart. */
    private static String half(String line) {
        UnaryOperator<String> letter = one -> {
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            int tone = -1;
            for (int i = 0; i < apart.length(); i++) {
                if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) >= 0) {
                    tone = i;
                }
            }
            return tone < 0
                    ? one
                    : Normalizer.normalize(apart.substring(0, tone) + apart.substring(tone + 1), Normalizer.Form.NFC)
                            + apart.charAt(tone);
        };
        return line.codePoints().mapToObj(Character::toString).map(letter).collect(Collectors.joining());
    }
}
