/** Runs jobs and delays beside the JavaFX thread and shows their progress. */
package vn.congdoan.vanthu.ui.task;
