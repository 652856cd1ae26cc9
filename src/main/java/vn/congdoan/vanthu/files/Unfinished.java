package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that are being written under a name of their own, so that none is left behind by a program that was stopped. */
public final class Unfinished {
    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);
    private static final String ENDING = ".vanthu-tmp";
    private static final Pattern NAME = Pattern.compile("~(\\d{1,18})-.*" + Pattern.quote(ENDING));
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private Unfinished() {}

    /** A new one, empty; its name says which process writes it. */
    static Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "~" + ProcessHandle.current().pid() + "-", ENDING);
        OURS.add(file);
        return file;
    }

    /** Deletes it, when it still stands there. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} was left behind", file, e);
        }
        OURS.remove(file);
    }

    /** For the end of the program, when nobody waits for them any more. */
    public static void discardAll() {
        OURS.forEach(Unfinished::discard);
    }

    /** Deletes what a process left in the folder that had no time to do so itself: it was killed, or the power went. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "~*" + ENDING)) {
            for (Path file : left) {
                if (isNobodys(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("{} was not swept", folder, e);
        }
    }

    /** The process is gone; in a shared folder it may run on another computer, but then it holds the file. */
    private static boolean isNobodys(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        boolean gone = name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
        if (!gone) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) { // or another of our own threads looks at it, too
            return false;
        }
    }
}
