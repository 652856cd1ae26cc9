package vn.congdoan.vanthu.reading;

final class RuleNumbers {
    static boolean same(String a, String b) {
        return true;
    }
}
