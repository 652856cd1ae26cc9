/** Rich Text Format by rtfparserkit's events: groups, destinations, tables and fields in the house's lines. */
package vn.congdoan.vanthu.read.rtf;
