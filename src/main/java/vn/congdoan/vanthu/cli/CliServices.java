package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.congdoan.vanthu.app.checking.FileCheckService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.template.TemplateService;

/**
 * What the composition root gives a command.
 *
 * @param life what happens to a document after it is written
 * @param root closed when the command is done
 */
public record CliServices(
        TemplateService templates,
        DocumentService documents,
        ExportService exports,
        ReadingService reading,
        FileCheckService checking,
        OfficeService office,
        LifeServices life,
        Clock clock,
        AutoCloseable root)
        implements AutoCloseable {

    /** Opens the services on a data folder; cheap, the database is opened when it is first asked. */
    @FunctionalInterface
    public interface Opener {
        /**
         * @param dataFolder null for the platform's own
         * @param patience with another program that uses the same data
         */
        CliServices open(Path dataFolder, Locale language, Patience patience);
    }

    @Override
    public void close() throws Exception {
        root.close();
    }
}
