package vn.congdoan.vanthu.text.edit;

/**
 * A block on its way into the changed text.
 *
 * @param lead what stands between the block before and this one
 * @param text its lines
 * @param origin the block of the old text it was, or came out of; {@link Outline#NONE} for a new one
 * @param same whether it is that block, so that references to it follow
 */
record Piece(String lead, String text, int origin, boolean same) {
    Piece withText(String changed) {
        return new Piece(lead, changed, origin, same);
    }

    Piece withLead(String changed) {
        return new Piece(changed, text, origin, same);
    }
}
