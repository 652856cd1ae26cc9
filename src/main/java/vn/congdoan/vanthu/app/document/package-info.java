/** The office's documents while they are written: saved by themselves, kept in versions, put into the trash and taken out. */
package vn.congdoan.vanthu.app.document;
