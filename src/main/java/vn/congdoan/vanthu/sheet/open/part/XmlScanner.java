package vn.congdoan.vanthu.sheet.open.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException.Cause;

/**
 * Reads XML forwards, by bytes: elements by local name (prefixes are each writer's own), attributes, text. Written for sheets of millions of cells, where
 * a general parser spends most of its time on strings that nobody asks for. No document type, hence no entity but the five of XML and numbers, and
 * nothing outside the stream is ever asked for.
 */
public final class XmlScanner {
    private static final int FIRST_BUFFER = 1 << 14;
    /** No writer of workbooks makes a tag or a text longer than this. */
    private static final int LONGEST = 1 << 24;

    private static final int DEEPEST = 512;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int limit;
    /** Where the token at hand begins; kept through a refill. */
    private int mark;

    private int at;
    private long name;
    private long[] open = new long[32];
    private int depth;
    private boolean endPending;
    private int textStart;
    private int textEnd;
    private boolean literal;
    private final XmlAttributes attributes = new XmlAttributes();

    /** What was met. */
    public enum Token {
        START,
        TEXT,
        END,
        EOF
    }

    /** @param in in UTF-8 or, with its mark, UTF-16; read to its end, not closed */
    public XmlScanner(InputStream in) {
        this.in = Utf8Stream.of(in);
    }

    /** By which {@link #name} and {@link #attribute} know a local name. */
    public static long name(String local) {
        long hash = XmlNames.SEED;
        for (int i = 0; i < local.length(); i++) {
            hash = XmlNames.next(hash, (byte) local.charAt(i));
        }
        return hash;
    }

    /** @throws BrokenPartException for XML that is not well formed, is cut off or declares a document type */
    public Token next() {
        if (endPending) {
            endPending = false;
            depth--;
            return Token.END;
        }
        while (true) {
            mark = at;
            if (at == limit && !fill()) {
                return ended();
            }
            Token token = buffer[at] == '<' ? markup() : text();
            if (token != null) {
                return token;
            }
        }
    }

    /** Of the element that starts or ends. */
    public long name() {
        return name;
    }

    /** How many elements are open; the one that starts is counted, the one that ends isn't. */
    public int depth() {
        return depth;
    }

    /** Skips all that is inside the element that just started, and its end. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside || endPending) {
            if (next() == Token.EOF) {
                return;
            }
        }
    }

    /** The words inside the element that just started, all descendants together; its end is read. */
    public String words() {
        int outside = depth - 1;
        StringBuilder words = new StringBuilder();
        while (depth > outside) {
            Token token = next();
            if (token == Token.TEXT) {
                words.append(textString());
            }
        }
        return words.toString();
    }

    /** The text at hand. */
    public String textString() {
        return literal
                ? new String(buffer, textStart, textEnd - textStart, StandardCharsets.UTF_8)
                : XmlText.decoded(buffer, textStart, textEnd);
    }

    /** The buffer where {@link #textFrom} and {@link #textTo} point, until the next token. */
    public byte[] bytes() {
        return buffer;
    }

    /** Where the text begins in {@link #bytes}. */
    public int textFrom() {
        return textStart;
    }

    /** Where it ends, excluded. */
    public int textTo() {
        return textEnd;
    }

    /** The value's place in {@link #attributeFrom}, -1 for none. */
    public int attribute(long wanted) {
        return attributes.index(wanted);
    }

    /** Where the value begins in {@link #bytes}. @param index of {@link #attribute} */
    public int attributeFrom(int index) {
        return attributes.start(index);
    }

    /** Where it ends, excluded. */
    public int attributeTo(int index) {
        return attributes.end(index);
    }

    /** Null for none. */
    public String attributeString(long wanted) {
        int index = attributes.index(wanted);
        return index < 0 ? null : attributes.string(index, buffer);
    }

    /** Whether any attribute of this local name, whatever its prefix, has this value of plain letters. */
    public boolean hasAttribute(long wanted, String value) {
        return attributes.has(wanted, value, buffer);
    }

    public boolean attributeIsTrue(long wanted) {
        String value = attributeString(wanted);
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** {@code otherwise} where there is none, or no whole number. */
    public int attributeInt(long wanted, int otherwise) {
        int index = attributes.index(wanted);
        return index < 0 ? otherwise : attributes.whole(index, buffer, otherwise);
    }

    private Token ended() {
        if (depth > 0) {
            throw new BrokenPartException(Cause.CUT_OFF, "XML");
        }
        return Token.EOF;
    }

    private Token text() {
        int scan = at;
        while (true) {
            while (scan < limit && buffer[scan] != '<') {
                scan++;
            }
            if (scan < limit) {
                break;
            }
            at = scan;
            boolean more = fill();
            scan = at;
            if (!more) {
                break;
            }
        }
        at = scan;
        textStart = mark;
        textEnd = scan;
        literal = false;
        return depth == 0 ? null : Token.TEXT;
    }

    /** Null for what says nothing: a comment, an instruction. */
    private Token markup() {
        need(2);
        switch (buffer[mark + 1]) {
            case '/':
                return endTag();
            case '?':
                at = mark + 2;
                skipTo('?', '>');
                return null;
            case '!':
                return declaration();
            default:
                while (!startTag()) {
                    at = limit;
                    more();
                }
                return Token.START;
        }
    }

    private Token declaration() {
        need(4);
        if (buffer[mark + 2] == '-') {
            at = mark + 4;
            skipThrough('-');
            return null;
        }
        if (buffer[mark + 2] != '[') {
            throw new BrokenPartException(Cause.DOCTYPE, "XML");
        }
        need(9);
        at = mark + 9;
        skipThrough(']');
        textStart = mark + 9;
        textEnd = at - 3;
        literal = true;
        return Token.TEXT;
    }

    /** Over the next "]]>" or "-->"; "]]]>" ends with one as well. */
    private void skipThrough(char twice) {
        while (true) {
            skipTo(twice, twice);
            need(at - mark + 1);
            if (buffer[at] == '>') {
                at++;
                return;
            }
            at--;
        }
    }

    private void skipTo(char first, char second) {
        int scan = at;
        while (true) {
            for (; scan + 1 < limit; scan++) {
                if (buffer[scan] == first && buffer[scan + 1] == second) {
                    at = scan + 2;
                    return;
                }
            }
            int back = limit - scan;
            at = limit;
            more();
            scan = at - back;
        }
    }

    private Token endTag() {
        int scan = mark + 2;
        while (true) {
            while (scan < limit && buffer[scan] != '>') {
                scan++;
            }
            if (scan < limit) {
                break;
            }
            at = limit;
            more();
            scan = at;
        }
        name = XmlNames.local(buffer, mark + 2, scan);
        if (depth == 0 || open[depth - 1] != name) {
            throw new BrokenPartException(Cause.DAMAGED, "an end without a beginning");
        }
        depth--;
        at = scan + 1;
        return Token.END;
    }

    /** False when the buffer ends before the tag does. */
    private boolean startTag() {
        int scan = mark + 1;
        long hash = XmlNames.SEED;
        for (; scan < limit && !XmlNames.endsName(buffer[scan]); scan++) {
            hash = buffer[scan] == ':' ? XmlNames.SEED : XmlNames.next(hash, buffer[scan]);
        }
        attributes.clear();
        while (true) {
            while (scan < limit && XmlNames.isSpace(buffer[scan])) {
                scan++;
            }
            if (scan + 1 >= limit && !(scan < limit && buffer[scan] == '>')) {
                return false;
            }
            if (buffer[scan] == '>' || buffer[scan] == '/') {
                return opened(hash, scan);
            }
            scan = attributeAt(scan);
            if (scan < 0) {
                return false;
            }
        }
    }

    private boolean opened(long hash, int scan) {
        boolean empty = buffer[scan] == '/';
        if (empty && buffer[scan + 1] != '>' || depth == DEEPEST) {
            throw new BrokenPartException(Cause.DAMAGED, "a tag");
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        name = hash;
        open[depth++] = hash;
        endPending = empty;
        at = scan + (empty ? 2 : 1);
        return true;
    }

    /** Returns where it ends, -1 when the buffer ends before. */
    private int attributeAt(int start) {
        int scan = start;
        long hash = XmlNames.SEED;
        for (; scan < limit && buffer[scan] != '=' && !XmlNames.isSpace(buffer[scan]); scan++) {
            hash = buffer[scan] == ':' ? XmlNames.SEED : XmlNames.next(hash, buffer[scan]);
        }
        // "xmlns:r" says what r means, it isn't r
        boolean declares = buffer[start] == 'x' && limit > start + 5 && buffer[start + 4] == 's';
        while (scan < limit && (buffer[scan] == '=' || XmlNames.isSpace(buffer[scan]))) {
            scan++;
        }
        if (scan >= limit) {
            return -1;
        }
        byte quote = buffer[scan];
        if (quote != '"' && quote != '\'') {
            throw new BrokenPartException(Cause.DAMAGED, "an attribute");
        }
        int value = ++scan;
        while (scan < limit && buffer[scan] != quote) {
            scan++;
        }
        if (scan >= limit) {
            return -1;
        }
        if (!declares) {
            attributes.add(hash, value, scan);
        }
        return scan + 1;
    }

    /** At least so many bytes from the mark on. */
    private void need(int count) {
        while (limit - mark < count) {
            int back = limit - at;
            at = limit;
            more();
            at -= back;
        }
    }

    private void more() {
        if (!fill()) {
            throw new BrokenPartException(Cause.CUT_OFF, "XML");
        }
    }

    /** Moves the token at hand to the front and reads on; {@link #at} goes with it. */
    private boolean fill() {
        System.arraycopy(buffer, mark, buffer, 0, limit - mark);
        at -= mark;
        limit -= mark;
        mark = 0;
        if (limit == buffer.length) {
            if (limit >= LONGEST) {
                throw new BrokenPartException(Cause.BOMB, "one text of " + limit);
            }
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        try {
            int count = in.read(buffer, limit, buffer.length - limit);
            limit += Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
