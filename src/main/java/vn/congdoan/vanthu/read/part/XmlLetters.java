package vn.congdoan.vanthu.read.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an XML part as letters. The JDK's parser would decode them too, but it prints a broken byte to standard error by
 * itself and gives up; here a broken byte becomes U+FFFD, and the rest of the document is read.
 */
final class XmlLetters {
    /** Bytes within which a declaration ends. */
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");

    private XmlLetters() {}

    static Reader of(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 13);
        in.mark(DECLARATION + 1);
        byte[] head = in.readNBytes(DECLARATION);
        in.reset();
        in.skipNBytes(markLength(head));
        return new InputStreamReader(
                in,
                charset(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static int markLength(byte[] head) {
        if (at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
            return 3;
        }
        return at(head, 0) == 0xFE && at(head, 1) == 0xFF || at(head, 0) == 0xFF && at(head, 1) == 0xFE ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (at(head, 0) == 0xFE && at(head, 1) == 0xFF || at(head, 0) == 0 && at(head, 1) == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (at(head, 0) == 0xFF && at(head, 1) == 0xFE || at(head, 0) == '<' && at(head, 1) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** A declaration that was read as bytes can't be one of an encoding with two bytes a letter. */
    private static Charset named(String name) {
        try {
            return name.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : -1;
    }
}
