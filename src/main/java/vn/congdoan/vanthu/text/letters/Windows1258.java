package vn.congdoan.vanthu.text.letters;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** windows-1258 read as windows-1252: most letters are the same, the tones stand as letters of their own behind the vowels. */
final class Windows1258 implements OldEncoding.Table {
    private static final String MISREAD = "ÃãÐðÕõÝýÌÒÞìò";
    private static final String MEANT = "ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323";

    /** Proof that the table is the code page's: checked where the virtual machine knows it. */
    static boolean agreesWithTheCodePage() {
        byte[] bytes = MISREAD.getBytes(Charset.forName("windows-1252"));
        return new String(bytes, Charset.forName("windows-1258")).equals(MEANT);
    }

    @Override
    public String decoded(String misread) {
        StringBuilder decoded = null;
        for (int i = 0; i < misread.length(); i++) {
            int place = MISREAD.indexOf(misread.charAt(i));
            if (place >= 0) {
                decoded = decoded == null ? new StringBuilder(misread) : decoded;
                decoded.setCharAt(i, MEANT.charAt(place));
            }
        }
        return decoded == null ? misread : Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }
}
