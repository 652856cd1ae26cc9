/** To whom documents go, by which way, what was sent, and how documents hang together after issue. */
package vn.congdoan.vanthu.domain.sending;
