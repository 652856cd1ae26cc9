package vn.congdoan.vanthu.ui.intake;

import java.time.Clock;
import vn.congdoan.vanthu.app.checking.FileCheckService;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.reading.ReadingService;

/** What the intake screen works with. */
public record IntakeServices(
        ReadingService reading,
        FileCheckService checking,
        DocumentService documents,
        IncomingService incoming,
        CitationService citations,
        Clock clock) {}
