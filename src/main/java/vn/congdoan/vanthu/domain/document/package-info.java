/** What an official document is: its parts, its body and their grammar, as immutable values without any figure of layout. */
package vn.congdoan.vanthu.domain.document;
