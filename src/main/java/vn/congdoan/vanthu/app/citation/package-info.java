/** The citation library: what was cited once is offered in its right form when it is cited again. */
package vn.congdoan.vanthu.app.citation;
