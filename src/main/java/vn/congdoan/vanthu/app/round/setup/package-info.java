/** Everything that helps to set a round up: what a document asks for, which days suit, which duties come again. */
package vn.congdoan.vanthu.app.round.setup;
