package vn.congdoan.vanthu.corpus.returned;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.congdoan.vanthu.app.round.intake.Asked;
import vn.congdoan.vanthu.app.round.intake.Outcome;

/** The figures of a run over the corpus. */
record WildScore(List<Verdict> verdicts) {
    WildScore {
        verdicts = List.copyOf(verdicts);
    }

    private long count(Predicate<Verdict> of) {
        return verdicts.stream().filter(of).count();
    }

    @Override
    public String toString() {
        return "untidy workbooks: " + verdicts.size()
                + " | taken right " + count(one -> one.taken() && one.wrong.isEmpty())
                + ", asked " + count(one -> one.item.outcome() == Outcome.ASKS)
                + " (of these only whose it is " + count(one -> one.item.judgement().asked().equals(Set.of(Asked.UNIT))) + ")"
                + ", rejected " + count(one -> one.item.outcome() == Outcome.REJECTED)
                + ", wrong " + count(one -> !one.wrong.isEmpty())
                + ", wrong unit " + count(one -> one.wrong.stream().anyMatch(words -> words.contains("unit")))
                + ", needless " + count(one -> !one.needless.isEmpty())
                + " | values right "
                + verdicts.stream().mapToInt(one -> one.right).sum()
                + ", asked " + verdicts.stream().mapToInt(one -> one.asked).sum()
                + ", wrong "
                + verdicts.stream().mapToInt(one -> one.wrong.size()).sum()
                + ", wrongly proposed "
                + verdicts.stream().mapToInt(one -> one.wronglyProposed.size()).sum();
    }
}
