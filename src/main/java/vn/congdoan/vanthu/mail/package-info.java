/** Sends e-mail by the office's own server, when a person asks for it and never by itself. */
package vn.congdoan.vanthu.mail;
