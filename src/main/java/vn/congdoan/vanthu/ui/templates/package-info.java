/** The templates: those that come with the program, the office's own, their text and what is wrong in it. */
package vn.congdoan.vanthu.ui.templates;
