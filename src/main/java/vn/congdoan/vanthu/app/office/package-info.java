/** The office that uses the program: its profile and its signers. */
package vn.congdoan.vanthu.app.office;
