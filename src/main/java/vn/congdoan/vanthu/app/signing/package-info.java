/** Signs and verifies files: joins keys, places and figures, so that window and command line do the same. */
package vn.congdoan.vanthu.app.signing;
