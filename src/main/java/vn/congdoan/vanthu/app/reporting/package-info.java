/** Gathers the services of units and reporting rounds for window and command line. */
package vn.congdoan.vanthu.app.reporting;
