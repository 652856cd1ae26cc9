/** A foreign file as it stands on paper: its lines with their places and their look, before anybody asks what they mean. */
package vn.congdoan.vanthu.domain.source;
