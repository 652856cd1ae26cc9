/** What was recognised in a foreign file: the parts of a document, where each was found, and which of them are in doubt. */
package vn.congdoan.vanthu.domain.reading;
