/** From the lines of a foreign file to the parts of a document: lines are scored for what they may be, and against each other. */
package vn.congdoan.vanthu.text.recognise;
