/**
 * The format packs, every figure of the layout as data, and the composition of a document under one: the words that stand on
 * paper, each with its style. The renderers and the checker read both, so that no figure and no phrase is written twice.
 */
package vn.congdoan.vanthu.format;
