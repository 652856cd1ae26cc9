package vn.congdoan.vanthu.domain.canary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.util.Units;

/** Breaks the rules on purpose, so that {@code ArchitectureTest} can show that they bite. */
final class PlantedManager {
    void breakRules(Path file) throws Exception {
        System.out.println(LocalDate.now());
        Files.writeString(file, "" + Units.toEMU(1));
        new Thread(() -> {}).join();
    }
}
