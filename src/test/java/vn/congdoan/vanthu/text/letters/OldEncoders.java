package vn.congdoan.vanthu.text.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese the old ways, from tables of its own: letter by letter as handbooks list them. */
public final class OldEncoders {
    private static final String TCVN3 =
            "à µ á ¸ ả ¶ ã · ạ ¹ ă ¨ ằ » ắ ¾ ẳ ¼ ẵ ½ ặ Æ â © ầ Ç ấ Ê ẩ È ẫ É ậ Ë đ ® è Ì é Ð ẻ Î ẽ Ï ẹ Ñ ê ª ề Ò ế Õ "
                    + "ể Ó ễ Ô ệ Ö ì × í Ý ỉ Ø ĩ Ü ị Þ ò ß ó ã ỏ á õ â ọ ä ô « ồ å ố è ổ æ ỗ ç ộ é ơ ¬ ờ ê ớ í ở ë ỡ ì ợ î ù ï ú ó ủ ñ ũ ò "
                    + "ụ ô ư \u00ad ừ õ ứ ø ử ö ữ ÷ ự ù ỳ ú ý ý ỷ û ỹ ü ỵ þ Ă ¡ Â ¢ Đ § Ê £ Ô ¤ Ơ ¥ Ư ¦";
    private static final String VNI_TONES = "\u0300ø\u0301ù\u0309û\u0303õ\u0323ï";
    private static final String VNI_ROOF = "\u0300à\u0301á\u0309å\u0303ã\u0323ä";
    private static final String VNI_BREVE = "\u0300è\u0301é\u0309ú\u0303ü\u0323ë";
    private static final String VNI_I = "\u0300ì\u0301í\u0309æ\u0303ó\u0323ò";

    private OldEncoders() {}

    public static String tcvn3(String text) {
        Map<String, String> table = new HashMap<>();
        String[] cells = TCVN3.split(" ");
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i], cells[i + 1]);
        }
        StringBuilder encoded = new StringBuilder();
        text.chars()
                .forEach(c -> encoded.append(table.getOrDefault(String.valueOf((char) c), String.valueOf((char) c))));
        return encoded.toString();
    }

    public static String vni(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean capital = Character.isUpperCase(letter);
            String small = vniLetter(Character.toLowerCase(letter));
            encoded.append(
                    capital ? small.toUpperCase(java.util.Locale.ROOT) : Character.isLetter(letter) ? small : letter);
        }
        return encoded.toString();
    }

    private static String vniLetter(char letter) {
        if (letter == 'đ') {
            return "ñ";
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        if (apart.length() == 1) {
            return apart;
        }
        char base = apart.charAt(0);
        boolean roof = apart.indexOf('\u0302') > 0;
        boolean breve = apart.indexOf('\u0306') > 0;
        boolean horn = apart.indexOf('\u031b') > 0;
        String table = roof ? VNI_ROOF : breve ? VNI_BREVE : base == 'i' ? VNI_I : VNI_TONES;
        String tone = "";
        for (char mark : apart.toCharArray()) {
            int place = table.indexOf(mark);
            tone = place >= 0 ? table.substring(place + 1, place + 2) : tone;
        }
        if (base == 'i') {
            return tone;
        }
        if (base == 'y' && tone.equals("ï")) {
            return "î";
        }
        String vowel = horn ? base == 'o' ? "ô" : "ö" : String.valueOf(base);
        return vowel + (tone.isEmpty() ? roof ? "â" : breve ? "ê" : "" : tone);
    }

    /** UTF-8 taken for windows-1252; its five free places as controls, as most programs do. */
    static String misread(String text) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String sign = new String(new byte[] {b}, Charset.forName("windows-1252"));
            read.append(sign.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : sign);
        }
        return read.toString();
    }

    /** windows-1258 as Windows writes it (vowels composed, tones apart), taken for windows-1252. */
    static String misread1258(String text) {
        StringBuilder parts = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String vowel = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parts.append(Normalizer.normalize(vowel, Normalizer.Form.NFC)).append(tone);
        }
        return new String(parts.toString().getBytes(Charset.forName("windows-1258")), Charset.forName("windows-1252"));
    }

    /** By the table under test turned round: only that the way there and back is one. */
    static String inverse(OldEncoding encoding, String text) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            encoded.append(sign(encoding, letter));
        }
        return encoded.toString();
    }

    private static String sign(OldEncoding encoding, char letter) {
        if (letter < '\u0080') {
            return String.valueOf(letter);
        }
        String itself = String.valueOf(letter);
        for (String vowel : ",a,e,o,u,y,A,E,O,U,Y,à,ê,ù,ï,ö,ô,ú,û,À,Ê,Ù,Ï,Ö,Ô,Ú,Û,â,ă,ã,õ,ý".split(",")) {
            for (int b = 0x80; b < 0x100; b++) {
                String known = vowel + windows(b);
                if (!known.equals(itself) && encoding.decoded(known).equals(itself)) {
                    return known;
                }
            }
        }
        return itself;
    }

    private static String windows(int b) {
        String one = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
        return one.equals("\ufffd") ? String.valueOf((char) b) : one;
    }
}
