package vn.congdoan.vanthu.ui.unit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.ui.TestOffice;

/** An office with the window around the screens of units; questions are answered beforehand. */
final class UnitModel implements AutoCloseable, UnitQuestions {
    final TestOffice office;
    final List<Step> asked = new ArrayList<>();
    Optional<Filled> filled = Optional.empty();
    Optional<Answer> answer = Optional.empty();
    String clipboard = "";

    UnitModel(Path folder) {
        office = new TestOffice(folder);
    }

    UnitService units() {
        return office.context.life().reporting().units();
    }

    long add(String code, String name, String group) {
        return units().save(new Unit(0, code, name, group, "", "", "", null, null, null), null)
                .id();
    }

    UnitWindow window() {
        return window(office.jobs);
    }

    UnitWindow window(JobRunner jobs) {
        return new UnitWindow(
                office.messages,
                TestOffice.CLOCK,
                jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                Access.SOLE,
                this,
                words -> clipboard = words);
    }

    @Override
    public Optional<Filled> ask(Form form) {
        return filled;
    }

    @Override
    public Optional<Answer> ask(Step step) {
        asked.add(step);
        return answer;
    }

    @Override
    public void close() {
        office.close();
    }
}
