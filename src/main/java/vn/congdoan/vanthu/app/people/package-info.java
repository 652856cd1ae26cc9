/** Who is signed in, and what they may do. */
package vn.congdoan.vanthu.app.people;
