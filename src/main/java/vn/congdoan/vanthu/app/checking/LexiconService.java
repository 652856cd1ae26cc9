package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.OfficeWordRepository;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.check.words.Lexicons;

/**
 * The words that the office adds to the checker's, and the checker that knows them. It asks the database, so not on the window's
 * thread; safe for several threads.
 */
public final class LexiconService {
    private static final Logger LOG = LoggerFactory.getLogger(LexiconService.class);

    private final OfficeWordRepository repository;
    private final Access access;
    private final Function<Lexicons, List<CheckRule>> rules;
    private final BooleanSupplier hasStore;
    /** Null until it is first needed, and after the words were changed. */
    private volatile DocumentChecker checker;

    private volatile DocumentChecker withoutStore;

    /**
     * @param rules those of a checker with these words
     * @param hasStore whether there is a database already
     */
    public LexiconService(
            OfficeWordRepository repository,
            Access access,
            Function<Lexicons, List<CheckRule>> rules,
            BooleanSupplier hasStore) {
        this.repository = Objects.requireNonNull(repository, "repository");
        this.access = Objects.requireNonNull(access, "access");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.hasStore = Objects.requireNonNull(hasStore, "hasStore");
    }

    /** The checker of now. */
    public DocumentChecker checker() {
        DocumentChecker now = checker;
        return now == null ? rebuilt() : now;
    }

    /**
     * The same for files, whose checking must work on any machine: with the program's own words where there is no database yet,
     * or it can't be opened because another window has it.
     */
    public DocumentChecker checkerOfFiles() {
        if (hasStore.getAsBoolean()) {
            try {
                return checker();
            } catch (ProblemException e) {
                LOG.info("files are checked without the office's words", e);
            }
        }
        return builtIn();
    }

    /** The first added first. */
    public List<OfficeWord> words() {
        return repository.all();
    }

    /**
     * As whoever writes meets a word that is right here.
     *
     * @throws ProblemException when the words mean nothing
     */
    public void add(OfficeWord word) {
        access.require(Permission.DRAFT);
        check(List.of(word));
        repository.add(word);
        changed();
    }

    /** Takes back {@link #add}. */
    public void remove(OfficeWord word) {
        access.require(Permission.DRAFT);
        repository.remove(word);
        changed();
    }

    /**
     * These and no others.
     *
     * @throws ProblemException naming each that means nothing; nothing is changed then
     */
    public void replace(List<OfficeWord> words) {
        access.require(Permission.SETTINGS);
        check(words);
        repository.replace(words);
        changed();
    }

    private static void check(List<OfficeWord> words) {
        List<Finding> wrong =
                words.stream().flatMap(word -> problem(word).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new ProblemException(wrong, null);
        }
    }

    private static Optional<Finding> problem(OfficeWord word) {
        return OfficeWordForm.problem(word)
                .map((MessageRef message) -> new Finding(Severity.ERROR, word.entry(), message));
    }

    private synchronized DocumentChecker rebuilt() {
        if (checker == null) {
            checker = new DocumentChecker(rules.apply(OfficeWords.lexicons(repository.all())));
        }
        return checker;
    }

    private synchronized void changed() {
        checker = null;
    }

    private DocumentChecker builtIn() {
        if (withoutStore == null) {
            withoutStore = new DocumentChecker(rules.apply(Lexicons.builtIn()));
        }
        return withoutStore;
    }
}
