/** The way of a document from draft to issue and after it: states, steps, and who may take which. */
package vn.congdoan.vanthu.domain.workflow;
