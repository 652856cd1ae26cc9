/** Who works with the program and what each of them may do. */
package vn.congdoan.vanthu.domain.user;
