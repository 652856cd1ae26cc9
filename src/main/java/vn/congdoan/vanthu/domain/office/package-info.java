/** Who issues documents: the office's profile and the people who sign. */
package vn.congdoan.vanthu.domain.office;
