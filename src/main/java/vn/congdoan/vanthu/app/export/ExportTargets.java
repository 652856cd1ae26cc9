package vn.congdoan.vanthu.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The files that an export writes: one name, one ending a format; no name is half taken. */
final class ExportTargets {
    private static final int MOST_COPIES = 1000;

    private ExportTargets() {}

    /**
     * @param ownFiles files that were exported from the same document before and not touched since
     * @throws ProblemException when a file is there and must not be replaced
     */
    static Map<ExportFormat, Path> choose(
            Path folder, String name, Set<ExportFormat> formats, OverwritePolicy policy, Predicate<Path> ownFiles) {
        Map<ExportFormat, Path> targets = named(folder, name, formats);
        if (policy == OverwritePolicy.REPLACE) {
            return targets;
        }
        Predicate<Path> taken = file -> Files.exists(file) && !ownFiles.test(file);
        for (int copy = 2; policy == OverwritePolicy.NUMBER && copy < MOST_COPIES && anyTaken(targets, taken); copy++) {
            targets = named(folder, name + " (" + copy + ")", formats);
        }
        if (anyTaken(targets, taken)) {
            throw ProblemException.of("export.exists", names(targets, taken), folder);
        }
        return targets;
    }

    private static boolean anyTaken(Map<ExportFormat, Path> targets, Predicate<Path> taken) {
        return targets.values().stream().anyMatch(taken);
    }

    private static String names(Map<ExportFormat, Path> targets, Predicate<Path> taken) {
        return targets.values().stream()
                .filter(taken)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    private static Map<ExportFormat, Path> named(Path folder, String name, Set<ExportFormat> formats) {
        Map<ExportFormat, Path> files = new EnumMap<>(ExportFormat.class);
        formats.forEach(format -> files.put(format, folder.resolve(name + format.extension())));
        return files;
    }
}
