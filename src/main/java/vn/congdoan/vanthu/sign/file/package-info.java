/** Opens PDF files for signing and verifying, with a name for each way in which that fails. */
package vn.congdoan.vanthu.sign.file;
