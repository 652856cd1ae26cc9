/** Files that are packages of XML parts: opened within limits, read as streams, without anything from outside. */
package vn.congdoan.vanthu.read.part;
