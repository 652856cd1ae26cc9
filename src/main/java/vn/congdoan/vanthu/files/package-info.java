/** Files and folders of the machine: written whole or not at all, found where the platform keeps them, told in plain words. */
package vn.congdoan.vanthu.files;
