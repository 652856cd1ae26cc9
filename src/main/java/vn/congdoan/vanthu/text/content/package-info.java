/** What a body says: citations, deadlines and targets, found in its sentences. */
package vn.congdoan.vanthu.text.content;
