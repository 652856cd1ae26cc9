package vn.congdoan.vanthu.fuzz;

/** @param name with the ending of the kind of file; it tells how the bytes came about */
record FuzzInput(String name, byte[] bytes) {}
