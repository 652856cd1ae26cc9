package vn.congdoan.vanthu.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * The stream that engines write to. It keeps the disk's own failure, because engines wrap it into exceptions of theirs, and
 * it stays open when they close it, because it must still be synced.
 */
final class DiskStream extends BufferedOutputStream {
    private static final int BUFFER = 1 << 16;

    private final Sink sink;

    DiskStream(FileChannel channel) {
        this(new Sink(Channels.newOutputStream(channel)));
    }

    private DiskStream(Sink sink) {
        super(sink, BUFFER);
        this.sink = sink;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The disk's failure when there was one, whatever the engine made of it; else what it threw. */
    IOException cause(Exception thrown) {
        if (sink.failure != null) {
            return sink.failure;
        }
        if (thrown instanceof IOException io) {
            return io;
        }
        throw (RuntimeException) thrown;
    }

    private static final class Sink extends OutputStream {
        private final OutputStream disk;
        private IOException failure;

        Sink(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                disk.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
