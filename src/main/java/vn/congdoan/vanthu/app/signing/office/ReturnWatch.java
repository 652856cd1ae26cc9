package vn.congdoan.vanthu.app.signing.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Looks from time to time into the folder where another program puts the signed files. */
public final class ReturnWatch {

    /** How a file looked the last time; one that still grows looks different the next time. */
    private record Look(long size, FileTime modified) {}

    private final Supplier<String> folder;
    private final Map<Path, Look> seen = new HashMap<>();
    private final Map<Path, Look> taken = new HashMap<>();
    private Path watched;

    /** @param folder asked each time; "" while none is watched */
    public ReturnWatch(Supplier<String> folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** The PDFs that came since the last look and have stopped growing, each once. What lay there at first is no news. */
    public Job<List<Path>> look() {
        return new Job<>(MessageRef.of("signing.job.watch"), control -> news());
    }

    private synchronized List<Path> news() {
        String name = folder.get();
        if (name.isBlank() || !Files.isDirectory(Path.of(name))) {
            return List.of();
        }
        Path now = Path.of(name);
        Map<Path, Look> present = looks(now);
        if (!now.equals(watched)) {
            watched = now;
            seen.clear();
            taken.clear();
            taken.putAll(present);
        }
        List<Path> news = new ArrayList<>();
        present.forEach((file, look) -> {
            if (!look.equals(taken.get(file)) && look.equals(seen.get(file))) {
                news.add(file);
                taken.put(file, look);
            }
        });
        seen.clear();
        seen.putAll(present);
        return List.copyOf(news);
    }

    private static Map<Path, Look> looks(Path folder) {
        Map<Path, Look> looks = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ReturnWatch::isPdf).sorted().toList()) {
                looks.put(file, new Look(Files.size(file), Files.getLastModifiedTime(file)));
            }
            return looks;
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "signing.watch.unreadable", folder);
        }
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf") && Files.isRegularFile(file);
    }
}
