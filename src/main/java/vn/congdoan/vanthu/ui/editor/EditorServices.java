package vn.congdoan.vanthu.ui.editor;

import java.time.Clock;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.app.export.DocumentExports;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.settings.SettingsStore;

/** What the drafting screen works with. */
public record EditorServices(
        EditingService editing,
        DocumentExports exports,
        CheckingService checking,
        CitationService citations,
        WorkflowService workflow,
        ReviewService review,
        SettingsStore settings,
        Clock clock) {}
