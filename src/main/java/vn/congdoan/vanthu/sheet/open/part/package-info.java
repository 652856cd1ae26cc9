/** The parts of a file that is a zip, and their XML, read with limits: the file is a stranger's. */
package vn.congdoan.vanthu.sheet.open.part;
