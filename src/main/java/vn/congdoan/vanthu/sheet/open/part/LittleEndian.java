package vn.congdoan.vanthu.sheet.open.part;

/** Numbers of two and four bytes, the least byte first. */
record LittleEndian(byte[] array) {
    int length() {
        return array.length;
    }

    int two(int at) {
        return array[at] & 0xFF | (array[at + 1] & 0xFF) << 8;
    }

    int four(int at) {
        return two(at) | two(at + 2) << 16;
    }
}
