package vn.congdoan.vanthu.ui.sending;

import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.sending.SendingServices;

/** The services behind the screens of sending. */
public record SendingScreenServices(SendingServices sending, AfterIssueService afterIssue, DocumentService documents) {}
