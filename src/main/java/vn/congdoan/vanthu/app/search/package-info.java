/** Finding in a list while one types: neither accents nor case nor the order of the words matter. */
package vn.congdoan.vanthu.app.search;
