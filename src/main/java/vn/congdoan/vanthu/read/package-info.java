/** Foreign files to lines with their places and their look: one reader a format, chosen by the bytes; what the lines mean is not asked here. */
package vn.congdoan.vanthu.read;
