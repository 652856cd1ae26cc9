package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.checking.FileCheckService;
import vn.congdoan.vanthu.app.checking.LexiconService;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.app.export.DocumentExports;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.print.PrintService;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.settings.PackChoice;

/**
 * What the composition root gives the window.
 *
 * @param life what happens to a document after it is written
 * @param packs the format packs there are
 */
public record UiServices(
        Messages messages,
        Clock clock,
        Path dataFolder,
        SettingsStore settings,
        OfficeService office,
        DocumentService documents,
        DocumentExports exports,
        TemplateService templates,
        ReadingService reading,
        EditingService editing,
        CheckingService checking,
        LexiconService lexicons,
        FileCheckService fileChecking,
        IncomingService incoming,
        CitationService citations,
        PrintService printing,
        LifeServices life,
        List<PackChoice> packs) {}
