package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.text.check.CheckRule;

/** All rules on the parts. */
public final class FormRules {
    private FormRules() {}

    public static List<CheckRule> all() {
        return List.of(
                new NationalTitleRule(),
                new OrganisationRule(),
                new NumberLineRule(),
                new OpenNumberRule(),
                new NumberPaddingRule(),
                new SymbolFormRule(),
                new SymbolTypeRule(),
                new PlaceDateRule(),
                new OpenDateRule(),
                new DatePaddingRule(),
                new SubjectRule(),
                new AddresseeListRule(),
                new AddresseePresenceRule(),
                new SignatureRule(),
                new CapacityFormRule(),
                new PositionRule(),
                new SignerNameRule(),
                new IssuerAuthorityRule(),
                new RecipientsRule(),
                new AboveRule(),
                new RepeatedAddresseeRule(),
                new ArchiveRule(),
                new IssuerAsRecipientRule(),
                new ReportReceiverRule(),
                new PurposeFormRule(),
                new RecipientMarkRule(),
                new AppendixRule(),
                new SecrecyRule(),
                new LevelOnlyRule(),
                new DraftMarkRule(),
                new MixedHeadRule());
    }
}
