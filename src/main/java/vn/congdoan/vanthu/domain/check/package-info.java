/** What a checker finds in a document: the rule, the place, the words, and a repair where one is safe. */
package vn.congdoan.vanthu.domain.check;
