/** Sends e-mail by the office's own server, when a person asks for it and never by itself; and opens letters that were saved as files. */
package vn.congdoan.vanthu.mail;
