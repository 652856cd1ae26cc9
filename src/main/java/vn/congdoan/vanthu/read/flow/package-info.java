/** What all readers share: gathering words into lines with their places and looks, list labels, and the causes of failure. */
package vn.congdoan.vanthu.read.flow;
