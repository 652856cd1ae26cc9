package vn.congdoan.vanthu.text.recognise;

import java.util.List;

/** The roles of all pieces that fit best together: the cheapest way through the roles from the first piece to the last. */
final class Assignment {
    private static final Role[] ROLES = Role.values();
    private static final double IMPOSSIBLE = -1e12;
    /** No two neighbours speak for each other more than this. */
    private static final double MOST_BONUS = 6;

    private static final double[][] STEPS = steps();

    private Assignment() {}

    static Role[] best(List<Facts> facts) {
        int count = facts.size();
        byte[][] from = new byte[count][ROLES.length];
        double[] before = first(facts.get(0));
        for (int i = 1; i < count; i++) {
            before = next(before, facts.get(i), facts.get(i - 1), from[i]);
        }
        Role[] best = new Role[count];
        int role = last(before);
        for (int i = count - 1; i >= 0; i--) {
            best[i] = ROLES[role];
            role = from[i][role];
        }
        return best;
    }

    private static double[] first(Facts facts) {
        double[] scores = Scores.of(facts);
        for (Role role : ROLES) {
            double start = switch (role.zone()) {
                case BEFORE, HEAD -> 0;
                case TITLE ->
                    role == Role.LETTER_REST || role == Role.ADDRESSEE_ITEM ? -1000 : role == Role.SUBJECT ? -20 : 0;
                case BODY -> -0.5;
                case FOOT -> -10;
                case AFTER -> -40;
            };
            scores[role.ordinal()] += start;
        }
        return scores;
    }

    private static double[] next(double[] before, Facts facts, Facts earlier, byte[] from) {
        double[] own = Scores.of(facts);
        double[] result = new double[ROLES.length];
        for (int to = 0; to < ROLES.length; to++) {
            if (own[to] <= Scores.NO) {
                result[to] = IMPOSSIBLE;
                continue;
            }
            double best = Double.NEGATIVE_INFINITY;
            for (int at = 0; at < ROLES.length; at++) {
                double score = before[at] + STEPS[at][to];
                if (score + MOST_BONUS <= best) {
                    continue;
                }
                score += Neighbours.bonus(ROLES[at], ROLES[to], earlier, facts);
                if (score > best) {
                    best = score;
                    from[to] = (byte) at;
                }
            }
            result[to] = best + own[to];
        }
        return result;
    }

    private static int last(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double[][] steps() {
        double[][] steps = new double[ROLES.length][ROLES.length];
        for (Role from : ROLES) {
            for (Role to : ROLES) {
                steps[from.ordinal()][to.ordinal()] = from.zone().costTo(to.zone()) + from.costTo(to);
            }
        }
        return steps;
    }
}
