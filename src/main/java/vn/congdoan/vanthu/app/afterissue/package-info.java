/** What happens to an issued document that turns out wrong: it is corrected, replaced or recalled by another document. */
package vn.congdoan.vanthu.app.afterissue;
