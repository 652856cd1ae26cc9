/** What a leader looks at and says before approving: the changed places of a text, comments tied to its words, a summary. */
package vn.congdoan.vanthu.domain.review;
