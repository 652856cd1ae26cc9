/**
 * The typesetter: a composed document and the widths of its fonts become placed lines, rules and frames on pages, once. The PDF,
 * the live page of the window and the checker all read the same pages.
 */
package vn.congdoan.vanthu.layout;
