/** The leader's side of a document's way: the queue, the changed places, comments, what was seen. */
package vn.congdoan.vanthu.app.review;
