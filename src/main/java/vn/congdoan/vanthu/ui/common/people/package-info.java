/** The form of one person, which the first steps and the settings share. */
package vn.congdoan.vanthu.ui.common.people;
