/** The steps of a document from draft to issue, each checked, noted and kept. */
package vn.congdoan.vanthu.app.workflow;
