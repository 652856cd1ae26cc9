/** Documents that came from elsewhere: registered once, with a copy of the file as it arrived. */
package vn.congdoan.vanthu.app.incoming;
