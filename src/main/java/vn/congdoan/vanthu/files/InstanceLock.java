package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at once, and without waiting, whether another running program uses the same data. The system gives the lock free when
 * its process ends, however it ends; the file that is left behind means nothing.
 */
public final class InstanceLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InstanceLock.class);
    /** Far behind the holder's name: Windows lets nobody read what is locked. */
    private static final long LOCKED_PLACE = Long.MAX_VALUE - 1;

    private static final Duration PAUSE = Duration.ofMillis(10);
    /** A shorter wait nobody needs to hear of. */
    private static final Duration PATIENT = Duration.ofSeconds(2);

    /** This process's own: opening a held file a second time and closing it would give the first lock free on Unix. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, or nothing when somebody has it.
     *
     * @param holder what the other shall read about this one
     * @throws IOException when the file can't be made
     */
    public static Optional<InstanceLock> tryAcquire(Path lockFile, String holder) throws IOException {
        Path file = lockFile.toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<InstanceLock> lock = Optional.empty();
        try {
            lock = locked(file, holder);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    /**
     * The same, but waits its turn. Whoever asks first after a release has it: programs hold it for moments, not for days.
     *
     * @param longest zero for not at all
     * @param told run once when it has waited for a while
     */
    public static Optional<InstanceLock> acquire(Path lockFile, String holder, Duration longest, Runnable told)
            throws IOException {
        long start = System.nanoTime();
        boolean silent = true;
        Optional<InstanceLock> lock = tryAcquire(lockFile, holder);
        while (lock.isEmpty() && System.nanoTime() - start < longest.toNanos()) {
            if (silent && System.nanoTime() - start > PATIENT.toNanos()) {
                silent = false;
                told.run();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            lock = tryAcquire(lockFile, holder);
        }
        return lock;
    }

    private static Optional<InstanceLock> locked(Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_PLACE, 1, false) != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
                return Optional.of(new InstanceLock(file, channel));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Who has it, as they named themselves; "" when that can't be read. */
    public static String holder(Path lockFile) {
        try {
            return Files.readString(lockFile).strip();
        } catch (IOException e) {
            LOG.debug("the lock's holder can't be read", e);
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("{} was not given free", file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
