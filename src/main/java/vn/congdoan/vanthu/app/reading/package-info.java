/** From files that somebody has to drafts; what can't be read is told, nothing is guessed. */
package vn.congdoan.vanthu.app.reading;
