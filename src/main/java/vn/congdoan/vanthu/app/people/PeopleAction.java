package vn.congdoan.vanthu.app.people;

/** What the audit log says of people; the words are the messages {@code audit.action.<name>}. */
enum PeopleAction {
    SIGN_IN,
    SIGN_IN_REFUSED,
    UNLOCK,
    UNLOCK_REFUSED,
    SIGN_OUT,
    SIGN_IN_TURNED_ON,
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_LEFT,
    PERSON_RETURNED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_REFUSED
}
