package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Where to and as what. */
final class ExportOptions {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path folder;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "docx,pdf,txt",
            hideParamSyntax = true,
            descriptionKey = "cli.option.to")
    List<String> formats = List.of("docx", "pdf");

    /** @throws ProblemException for a kind of file that isn't written here */
    Set<ExportFormat> formats() {
        return formats(formats);
    }

    /** @throws ProblemException for a kind of file that isn't written here */
    static Set<ExportFormat> formats(List<String> words) {
        Set<ExportFormat> result = EnumSet.noneOf(ExportFormat.class);
        for (String format : words) {
            try {
                result.add(ExportFormat.valueOf(format.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw ProblemException.of("cli.usage.format", format.strip());
            }
        }
        return result;
    }
}
