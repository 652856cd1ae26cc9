package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.SIGNING_RULE;

import vn.congdoan.vanthu.domain.signature.SigningRules;

/** How the office signs: one row. */
public final class SigningRuleRepository {
    private final Database database;

    public SigningRuleRepository(Database database) {
        this.database = database;
    }

    public SigningRules rules() {
        return database.read(dsl -> dsl.selectFrom(SIGNING_RULE)
                .fetchOptional(
                        row -> new SigningRules(row.getOmitFields(), row.getNameMustMatch(), row.getSealRequired()))
                .orElse(SigningRules.DEFAULT));
    }

    public void save(SigningRules rules) {
        database.write(dsl -> dsl.update(SIGNING_RULE)
                .set(SIGNING_RULE.OMIT_FIELDS, rules.omitFields())
                .set(SIGNING_RULE.NAME_MUST_MATCH, rules.nameMustMatch())
                .set(SIGNING_RULE.SEAL_REQUIRED, rules.sealRequired())
                .execute());
    }
}
