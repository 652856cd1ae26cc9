/** The office's calendar: the days off of the program's data file and those that the office adds. */
package vn.congdoan.vanthu.app.calendar;
