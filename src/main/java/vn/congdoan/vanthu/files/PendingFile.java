package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way: written beside its target under a name of its own, then moved there. */
final class PendingFile {
    private static final Logger LOG = LoggerFactory.getLogger(PendingFile.class);
    /** Virus scanners and indexers hold a fresh file for some tenths of a second. */
    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(40);

    private final Path target;
    private final Path temporary;
    private Path replaced;
    private boolean moved;

    private PendingFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    static PendingFile beside(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        FileProblems.checkTarget(absolute);
        try {
            return new PendingFile(absolute, Unfinished.in(absolute.getParent()));
        } catch (IOException e) {
            throw FileProblems.of(e, absolute);
        }
    }

    /** Writes the content and waits until the disk has it. */
    void fill(AtomicFile.Content content) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            DiskStream out = new DiskStream(channel);
            try {
                hold(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            } catch (RuntimeException | IOException e) {
                throw out.cause(e);
            }
        } catch (IOException e) {
            throw FileProblems.of(e, target);
        }
    }

    /** So that no other computer takes it for a file that was left behind. */
    private static void hold(FileChannel channel) {
        try {
            channel.tryLock(); // goes with the channel
        } catch (IOException e) {
            LOG.trace("this disk knows no locks", e);
        }
    }

    /** @param keepReplaced keeps the file that stood there, so that it can come back */
    void put(boolean keepReplaced) {
        FileProblems.checkTarget(target); // again: writing may have taken long
        try {
            if (keepReplaced && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Path aside = temporary.resolveSibling(temporary.getFileName() + ".old");
                move(target, aside);
                replaced = aside;
            }
            move(temporary, target);
            moved = true;
            syncFolder();
        } catch (IOException e) {
            throw FileProblems.of(e, target);
        }
    }

    /** Undoes {@link #put}, as far as it came. */
    void takeBack() {
        try {
            if (replaced != null) {
                move(replaced, target);
                replaced = null;
            } else if (moved) {
                Files.deleteIfExists(target);
            }
        } catch (IOException e) {
            LOG.error("{} could not be put back; it is at {}", target, replaced, e);
            replaced = null;
        }
    }

    /** Leaves nothing behind but the target. */
    void discard() {
        Unfinished.discard(temporary);
        if (replaced != null) {
            Unfinished.discard(replaced);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException e) {
                if (attempt == TRIES || Files.isDirectory(to)) {
                    throw e;
                }
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** Makes the new name itself last through a power cut; systems that can't (Windows) need it not. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            LOG.trace("the folder can't be synced", e);
        }
    }
}
