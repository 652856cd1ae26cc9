/** The units' figures as one, each traceable to its cell. */
package vn.congdoan.vanthu.app.round.total;
