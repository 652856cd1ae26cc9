/**
 * The figures that have to be computed from the text itself and that both outputs share: columns of the head, lengths of rules,
 * widths of table columns, indents of balanced lines. The typesetter and the DOCX ask here, so that they can't disagree.
 */
package vn.congdoan.vanthu.layout.geometry;
