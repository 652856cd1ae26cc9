package vn.congdoan.vanthu.sheet.open.part;

/** Names of XML as numbers (FNV-1a of 64 bits): compared in one step, never made into strings. */
final class XmlNames {
    static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private XmlNames() {}

    static long next(long hash, byte sign) {
        return (hash ^ sign) * PRIME;
    }

    /** Of "x:row ", what stands after the colon. */
    static long local(byte[] bytes, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to && !endsName(bytes[i]); i++) {
            hash = bytes[i] == ':' ? SEED : next(hash, bytes[i]);
        }
        return hash;
    }

    static boolean endsName(byte sign) {
        return sign == '>' || sign == '/' || isSpace(sign);
    }

    static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }
}
