/** Reporting rounds: what is asked of whom by when. */
package vn.congdoan.vanthu.app.round;
