/** What a text says beyond its form: the documents it cites, the duties and the targets it sets, each with its words. */
package vn.congdoan.vanthu.domain.content;
