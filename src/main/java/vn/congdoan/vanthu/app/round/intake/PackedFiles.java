package vn.congdoan.vanthu.app.round.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.ZipContents;

/** An archive that stays open while a folder is read, and opens again for the few files that are wanted later. */
final class PackedFiles implements AutoCloseable {
    /** What an OOXML or an OpenDocument file holds, and no archive of files. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype");

    private final String name;
    private final Opening opening;
    private List<ZipContents.Entry> entries = List.of();
    private ZipContents open;

    @FunctionalInterface
    private interface Opening {
        ZipContents open() throws IOException;
    }

    private PackedFiles(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    static PackedFiles in(Path file) {
        return new PackedFiles(String.valueOf(file.getFileName()), () -> ZipContents.open(file));
    }

    /** One that lies in another. */
    static PackedFiles in(String name, FoundFile.Content content) {
        return new PackedFiles(name, () -> ZipContents.open(content.bytes()));
    }

    /** @return why it can't be opened; null when it can */
    ProblemException open() {
        try {
            open = opening.open();
            entries = open.entries();
            return null;
        } catch (IOException e) {
            return ProblemException.causedBy(e, "files.zip.broken", name);
        } catch (ProblemException e) {
            return e;
        }
    }

    List<ZipContents.Entry> entries() {
        return entries;
    }

    boolean isOfficeFile() {
        return entries.stream().anyMatch(entry -> OFFICE.contains(entry.name()));
    }

    /** @param index in {@link #entries} */
    byte[] bytes(int index) {
        if (open != null) {
            return open.bytes(index, FoundFiles.LARGEST);
        }
        try (ZipContents again = opening.open()) {
            if (index >= again.entries().size()) {
                throw ProblemException.of("report.in.changed", name);
            }
            return again.bytes(index, FoundFiles.LARGEST);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "files.zip.broken", name);
        }
    }

    /** Only frees the file; it can be read on. */
    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
