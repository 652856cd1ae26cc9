/**
 * Templates: what an office may change in a document before it writes a word itself. One plain text file a template, its grammar,
 * its fields, and the filling that turns values into a draft; see decision 0010.
 */
package vn.congdoan.vanthu.domain.template;
