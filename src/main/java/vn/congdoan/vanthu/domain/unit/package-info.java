/** The grassroots unions and their groups, as they were on any day: names, contacts and lines of reporting change, histories stay. */
package vn.congdoan.vanthu.domain.unit;
