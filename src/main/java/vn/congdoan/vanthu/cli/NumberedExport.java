package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Where the numbered documents go, if anywhere. */
final class NumberedExport {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path folder;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "docx,pdf,txt",
            hideParamSyntax = true,
            descriptionKey = "cli.option.to")
    List<String> formats = List.of("docx", "pdf");

    /**
     * To be asked before a number is given: a wrong word must not cost one.
     *
     * @throws ProblemException for a kind of file that isn't written here
     */
    Set<ExportFormat> formats() {
        return ExportOptions.formats(formats);
    }

    /** @return the written files; none where no folder is named */
    List<Path> write(CliServices services, Draft numbered, String name) throws Exception {
        if (folder == null) {
            return List.of();
        }
        return services.exports()
                .export(numbered, "", formats(), folder, OverwritePolicy.REPLACE, name)
                .work()
                .run(JobControl.UNATTENDED);
    }
}
