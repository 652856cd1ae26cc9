/** Gives numbers and keeps the book of outgoing documents: no hole, no double, and a reason for whatever is out of order. */
package vn.congdoan.vanthu.app.register;
