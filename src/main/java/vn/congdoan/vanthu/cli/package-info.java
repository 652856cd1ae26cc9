/** The command line: thin commands over the services, for batches, scripts and machines without a display. */
package vn.congdoan.vanthu.cli;
