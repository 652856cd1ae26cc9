/** Rules on the look of a file, silent for whatever the file doesn't say; every figure comes from the format pack. */
package vn.congdoan.vanthu.text.check.look;
