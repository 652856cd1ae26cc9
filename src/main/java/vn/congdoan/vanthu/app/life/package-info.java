/** The services of a document's life in one bundle, so that window and command line get the same. */
package vn.congdoan.vanthu.app.life;
