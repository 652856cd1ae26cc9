/** What the incoming register says of a document: its number, who deals with it, until when, and how far that has come. */
package vn.congdoan.vanthu.domain.incoming;
