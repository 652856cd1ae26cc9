package vn.congdoan.vanthu.ui.review;

import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/** What the leader's screens work with. */
public record ReviewServices(
        ReviewService review,
        WorkflowService workflow,
        DocumentService documents,
        CheckingService checking,
        EditingService editing) {}
