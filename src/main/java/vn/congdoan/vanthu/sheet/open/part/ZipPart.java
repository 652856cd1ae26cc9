package vn.congdoan.vanthu.sheet.open.part;

/**
 * A line of a zip's directory.
 *
 * @param crc of the unpacked bytes
 * @param packed its size in the file
 * @param header where its local header stands in the file
 */
record ZipPart(String name, int flags, int method, int crc, int packed, int header) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }
}
