package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * Encodings of Vietnamese from before Unicode, as their text looks when its bytes were read as windows-1252. The tables were
 * checked against the code tables of the C library (TCVN 5712, VISCII, windows-1258) and two converters (VNI, VPS, BK HCM2).
 */
enum OldEncoding {
    TCVN3(
            "TCVN3 (ABC)",
            new SingleTable(
                    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
                    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")),
    VNI("VNI", PairTable.vni()),
    VISCII(
            "VISCII",
            new SingleTable(
                    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿"
                            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
                    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ")),
    VPS(
            "VPS",
            new SingleTable(
                    "àáäãåâÀÃÄÅÆæ¢¡£¤¥ÇèéÈëËêŠ‰‹ÍŒìíÌïÎòóÕõ†ôÒÓ°‡¶Ö©§ª«®ùúûÛøÜØÙº»¿ÿš›Ïœ"
                            + "€Á\u0081‚Â„ƒ…ˆŽ\u008d\u008fðñ×ÉÞþÊ“\u0090”•µ´·¸¼¹½¾Ô—–˜™÷ž\u009dŸ¦¨ÚÑ¬Ð¯\u00ad±²Ýý³",
                    "àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
                            + "ÀÁẢÃÂẦẤẨĂẰẮẲẴĐÈÉẺẼÊỀẾỂỄÌÍỈĨÒÓỎÕÔỒỐỔỖƠỜỚỞỠÙÚỦŨƯỪỨỬỲÝỶỸ")),
    WINDOWS_1258("windows-1258", new Windows1258()),
    BK_HCM2("BK HCM2", PairTable.bkHcm2());

    /** Text read as windows-1252, turned into what was meant; what the table doesn't know stays. */
    interface Table {
        String decoded(String misread);
    }

    private final String title;
    private final Table table;

    OldEncoding(String title, Table table) {
        this.title = title;
        this.table = table;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** Composed; the same string when nothing in it belongs to the encoding. */
    String decoded(String misread) {
        return table.decoded(misread);
    }

    /** Letters in capitals with small toned ones between, "LI£N §OµN": fonts without toned capitals were used so. */
    static String capitalsEvened(String decoded) {
        StringBuilder evened = new StringBuilder(decoded);
        for (int[] word : Words.in(decoded)) {
            if (isAmongCapitals(decoded, word[0], word[1])) {
                for (int i = word[0]; i < word[1]; i++) {
                    evened.setCharAt(i, Character.toUpperCase(decoded.charAt(i)));
                }
            }
        }
        return evened.toString();
    }

    private static boolean isAmongCapitals(String text, int start, int end) {
        List<Character> plain = new ArrayList<>();
        boolean small = false;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter < '\u0080') {
                plain.add(letter);
            }
            small |= Character.isLowerCase(letter);
        }
        return small && plain.size() > 1 && plain.stream().allMatch(Character::isUpperCase);
    }
}
