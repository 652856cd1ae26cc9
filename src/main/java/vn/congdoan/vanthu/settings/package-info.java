/** What this machine remembers of the person's habits: one JSON file, never a reason not to start. */
package vn.congdoan.vanthu.settings;
