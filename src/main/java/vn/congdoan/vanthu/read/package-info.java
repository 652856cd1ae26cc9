/** Readers of foreign files: what they hold as text, chosen by their bytes; nothing here knows what the words mean. */
package vn.congdoan.vanthu.read;
