package vn.congdoan.vanthu.ui.settings;

import vn.congdoan.vanthu.domain.audit.AuditSubject;

/**
 * One entry of the audit log in words.
 *
 * @param sequence its number, from 1
 * @param searchText in which a typed word is found
 */
record AuditRow(
        long sequence,
        String at,
        String person,
        String action,
        AuditSubject.Kind kind,
        String subject,
        String detail,
        String searchText) {}
