package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SettingsStore;

/** What the composition root gives the window. */
public record UiServices(
        Messages messages,
        Clock clock,
        Path dataFolder,
        SettingsStore settings,
        OfficeService office,
        DocumentService documents,
        ExportService exports) {}
