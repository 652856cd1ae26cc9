/** The audit log: written with every step, verified on demand. */
package vn.congdoan.vanthu.app.audit;
