/** Keeps secrets: passwords as hashes that tell nobody the password. */
package vn.congdoan.vanthu.secret;
