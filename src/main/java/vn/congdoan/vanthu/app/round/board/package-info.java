/** Who has reported, who is late, who is silent, and the letters to the silent ones. */
package vn.congdoan.vanthu.app.round.board;
