package vn.congdoan.vanthu.ui.sending;

import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.incoming.AssignmentService;
import vn.congdoan.vanthu.app.sending.SendingServices;

/**
 * The services behind the screens of sending.
 *
 * @param assignments know which incoming documents were answered
 */
public record SendingScreenServices(
        SendingServices sending,
        AfterIssueService afterIssue,
        DocumentService documents,
        AssignmentService assignments) {}
