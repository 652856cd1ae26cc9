/** A round written down in a file, SPEC.json, for scripts and for taking it to another office. */
package vn.congdoan.vanthu.app.round.spec;
