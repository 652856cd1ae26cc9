/**
 * What writing a document means, without a window: the present draft with its caret, undo over everything, structure commands,
 * find and replace, and the way between a place on the page and the place in the text.
 */
package vn.congdoan.vanthu.app.editing;
