/** The list of documents, and the way to a new one: the choice of a template and its fields. */
package vn.congdoan.vanthu.ui.documents;
