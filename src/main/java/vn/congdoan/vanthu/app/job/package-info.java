/** Long work apart from the window: what is to be done, how it reports and is cancelled, and the one path of its failures. */
package vn.congdoan.vanthu.app.job;
