/**
 * A composed document as a Word file that a person can go on working with: named styles, lists that number themselves, sections,
 * tables. Nothing is positioned; Word sets the pages itself, with the same figures as the typesetter.
 */
package vn.congdoan.vanthu.render.docx;
