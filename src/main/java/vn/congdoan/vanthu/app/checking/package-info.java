/** The checker as services: of drafts while they are written, and of files that others wrote. */
package vn.congdoan.vanthu.app.checking;
