package vn.congdoan.vanthu.ui.board;

import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.board.BoardService;

/** What the board asks. */
public record BoardScreenServices(BoardService boards, RoundService rounds, Access access) {}
