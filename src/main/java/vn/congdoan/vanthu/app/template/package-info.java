/** Templates as a service: those that come with the program, the office's own, and the filling with what the office knows. */
package vn.congdoan.vanthu.app.template;
