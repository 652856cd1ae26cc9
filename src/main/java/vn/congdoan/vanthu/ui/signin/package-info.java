/** Who sits before the window: signing in, the lock, the own password. */
package vn.congdoan.vanthu.ui.signin;
