package vn.congdoan.vanthu.app.life;

import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/** The services of a document's life after it is written, for window and command line. */
public record LifeServices(
        AuditTrail audit,
        WorkflowService workflow,
        ReviewService review,
        SendingServices sending,
        AfterIssueService afterIssue) {}
