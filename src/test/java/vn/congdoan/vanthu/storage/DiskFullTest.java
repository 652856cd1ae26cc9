package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** A disk that becomes full, as H2 meets it: its file system layer refuses to write, with the system's words. */
public class DiskFullTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path folder;

    @AfterEach
    void makeRoom() {
        FullableDisk.full = false;
    }

    @Test
    void tellsOfAFullDiskAndGoesOnWhenThereIsRoomAgain() {
        FilePath.register(new FullableDisk());
        Path file = folder.resolve("vanthu");
        try (Database database = new Database(new DatabaseFile("fullable:", file), () -> false)) {
            DocumentRepository documents = new DocumentRepository(database);
            long id = documents.create(Drafts.plan("a", "trước"), "", "", NOW);

            FullableDisk.full = true;
            ProblemException problem = catchThrowableOfType(
                    ProblemException.class, () -> documents.save(id, Drafts.plan("a", "sau"), "", NOW));
            assertThat(problem.findings().get(0).message().key()).isEqualTo("error.file.full");

            FullableDisk.full = false;
            assertThat(documents.draft(id).orElseThrow().bodyText()).isEqualTo("trước");
            assertThat(documents.save(id, Drafts.plan("a", "sau"), "", NOW)).isTrue();
            assertThat(documents.draft(id).orElseThrow().bodyText()).isEqualTo("sau");
        }
    }

    /** H2's own hook for file systems. */
    public static final class FullableDisk extends FilePathWrapper {
        private static volatile boolean full;

        @Override
        public String getScheme() {
            return "fullable";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new FullableChannel(super.open(mode));
        }
    }

    private static final class FullableChannel extends FileBaseDefault {
        private final FileChannel disk;

        FullableChannel(FileChannel disk) {
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (FullableDisk.full) {
                throw new IOException("No space left on device");
            }
            return disk.write(source, position);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return disk.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
