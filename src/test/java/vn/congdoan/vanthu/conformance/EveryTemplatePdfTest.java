package vn.congdoan.vanthu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;

/** veraPDF passes the PDF of every built-in template, through the services as the program uses them. */
class EveryTemplatePdfTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:02:03Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> isArchival() {
        AppContext context = new AppContext(folder, CLOCK, Messages.VIETNAMESE);
        return context.templateService().list().stream()
                .map(template -> DynamicTest.dynamicTest(template.id(), () -> check(context, template)))
                .onClose(context::close);
    }

    private static void check(AppContext context, Template template) throws Exception {
        var filled = context.templateService().fill(template, Map.of());
        byte[] pdf = context.exportService().pdf(filled.draft());
        String keep = System.getProperty("vanthu.keepPdf");
        if (keep != null) {
            Files.write(Path.of(keep, template.id() + ".pdf"), pdf);
        }
        assertThat(ArchivalCheck.faults(pdf)).isEmpty();
    }
}
