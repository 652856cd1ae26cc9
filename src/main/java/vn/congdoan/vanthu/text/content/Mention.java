package vn.congdoan.vanthu.text.content;

import java.util.EnumSet;
import java.util.Set;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** A citation while it is being read. Places are offsets in the words of one block. */
final class Mention {
    final String type;
    final NumberMention number;
    final int start;
    final boolean hasOwnType;
    final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    PartialDate date = PartialDate.BLANK;
    String issuer = "";
    String subject = "";
    int end;

    Mention(String type, boolean hasOwnType, NumberMention number, int start) {
        this.type = type;
        this.hasOwnType = hasOwnType;
        this.number = number;
        this.start = start;
        this.end = number.end();
        flaws.addAll(number.flaws());
    }
}
