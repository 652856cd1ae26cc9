package vn.congdoan.vanthu.app.round.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * The files in what somebody handed over: single ones, folders with all below them, zip archives with one more archive inside,
 * letters with what came with them and with one more letter. What can't be looked into is a file too, and says why when it is read.
 */
final class FoundFiles implements AutoCloseable {
    /** A round has 600 units; ten times as many files are a folder chosen by mistake. */
    static final int MOST_FILES = 6000;
    /** Bytes. */
    static final int LARGEST = 100 << 20;

    private static final int DEEPEST = 12;
    /** An archive in an archive. */
    private static final int DEEPEST_ARCHIVES = 2;
    /** A letter that was forwarded as a file. */
    private static final int DEEPEST_LETTERS = 2;

    private final List<FoundFile> files = new ArrayList<>();
    private final List<PackedFiles> archives = new ArrayList<>();

    /** @throws ProblemException {@code report.in.tooMany}, {@code report.in.gone} when there is none of them */
    static FoundFiles in(List<Path> paths) {
        FoundFiles found = new FoundFiles();
        if (!paths.isEmpty() && paths.stream().noneMatch(Files::exists)) {
            throw gone(paths.get(0));
        }
        try {
            paths.forEach(found::add);
            return found;
        } catch (RuntimeException e) {
            found.close();
            throw e;
        }
    }

    List<FoundFile> files() {
        return List.copyOf(files);
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            put(new FoundFile(path.toString(), null, () -> {
                throw gone(path);
            }));
            return;
        }
        Path whole = path.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            folder(behindLink(whole));
        } else {
            file(whole, String.valueOf(whole.getFileName()));
        }
    }

    private static ProblemException gone(Path path) {
        return ProblemException.of("report.in.gone", path.toString());
    }

    private void folder(Path folder) {
        List<Path> inside = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() || attributes.isSymbolicLink() && !Files.isDirectory(file)) {
                        inside.add(file);
                    }
                    return inside.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    String name = named(folder, file);
                    put(new FoundFile(name, null, () -> {
                        throw ProblemException.causedBy(e, "report.in.unreadable", name);
                    }));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "report.in.unreadable", folder.toString());
        }
        inside.sort(Comparator.comparing(Path::toString));
        inside.forEach(file -> file(file, named(folder, file)));
    }

    /** A walk doesn't go through a link, which somebody chose as the folder itself. */
    private static Path behindLink(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "report.in.unreadable", folder.toString());
        }
    }

    /** The chosen folder's own name is known to the person and left out. */
    private static String named(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path file, String name) {
        if (isByTheWay(name)) {
            return;
        }
        FoundFile found = new FoundFile(name, time(file), () -> bytes(file, name));
        if (isArchive(name)) {
            archive(found, PackedFiles.in(file), 0, 0);
        } else {
            lookInto(found, 0, 0);
        }
    }

    /**
     * What holds other files is opened, as far as people pack things into each other.
     *
     * @param archives around it
     * @param letters around it
     */
    private void lookInto(FoundFile file, int archives, int letters) {
        if (LetterFiles.isLetter(file.name())) {
            letter(file, archives, letters);
        } else if (archives < DEEPEST_ARCHIVES && isArchive(file.name())) {
            archive(file, PackedFiles.in(file.name(), file.content()), archives, letters);
        } else {
            put(file);
        }
    }

    private void letter(FoundFile file, int archives, int letters) {
        if (letters == DEEPEST_LETTERS) {
            put(file.failing(ProblemException.of("report.in.letter.deep")));
            return;
        }
        List<FoundFile> inside;
        try {
            inside = LetterFiles.in(file);
        } catch (ProblemException e) {
            put(file.failing(e));
            return;
        }
        inside.stream()
                .filter(one -> !isByTheWay(FoundFile.plainName(one.name())))
                .forEach(one -> lookInto(one, archives, letters + 1));
    }

    /** An office file is an archive too, whatever it is called; one that can't be opened tells why when it is read. */
    private void archive(FoundFile file, PackedFiles archive, int archives, int letters) {
        ProblemException problem = archive.open();
        if (problem != null) {
            put(file.failing(problem));
            return;
        }
        this.archives.add(archive);
        if (archive.isOfficeFile()) {
            put(file);
            return;
        }
        if (letters > 0) {
            archive.close(); // there may be hundreds of letters, and what lies in one lies in memory
        }
        for (int i = 0; i < archive.entries().size(); i++) {
            packed(file, archive, i, archives + 1, letters);
        }
    }

    /** What came in a letter came when the letter did. */
    private void packed(FoundFile outside, PackedFiles archive, int index, int archives, int letters) {
        String name = archive.entries().get(index).name();
        if (isByTheWay(name)) {
            return;
        }
        Instant time = letters == 0 ? archive.entries().get(index).time() : outside.time();
        lookInto(
                new FoundFile(outside.name() + "/" + name, outside.sender(), time, () -> archive.bytes(index)),
                archives,
                letters);
    }

    private void put(FoundFile file) {
        files.add(file);
        if (files.size() > MOST_FILES) {
            throw ProblemException.of("report.in.tooMany", MOST_FILES);
        }
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** What operating systems and office programs leave beside the files. */
    private static boolean isByTheWay(String name) {
        String plain = FoundFile.plainName(name);
        String lower = plain.toLowerCase(Locale.ROOT);
        return plain.startsWith("~$")
                || plain.startsWith("._")
                || plain.startsWith(".~lock.")
                || lower.equals(".ds_store")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || name.startsWith("__MACOSX/")
                || name.contains("/__MACOSX/");
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return null; // then today counts
        }
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw ProblemException.of("files.tooBig", name, LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "report.in.unreadable", name);
        }
    }

    @Override
    public void close() {
        archives.forEach(PackedFiles::close);
    }
}
