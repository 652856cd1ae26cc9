/** The checker: one class a rule, each with the clause it rests on and a repair where one is safe. */
package vn.congdoan.vanthu.text.check;
