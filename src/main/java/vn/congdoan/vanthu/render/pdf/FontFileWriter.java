package vn.congdoan.vanthu.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts tables together to a TrueType file, with its directory and checksums. */
final class FontFileWriter {
    private static final int VERSION = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private FontFileWriter() {}

    /** @param tables by tag, sorted; the table head has a checksum of 0 */
    static byte[] write(Map<String, ByteBuffer> tables) {
        int first = DIRECTORY + ENTRY * tables.size();
        int size = first
                + tables.values().stream()
                        .mapToInt(table -> padded(table.limit()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(VERSION).putShort((short) tables.size()).putShort((short) (ENTRY * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (ENTRY * (tables.size() - power)));
        int place = first;
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().limit();
            file.put(place, table.getValue().array(), 0, length);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, place, place + padded(length))).putInt(place).putInt(length);
            head = table.getKey().equals("head") ? place : head;
            place += padded(length);
        }
        return file.putInt(head + 8, MAGIC - sum(file, 0, size)).array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer file, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
