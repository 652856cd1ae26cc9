package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.unit.UnitBooks;

class UnitsCommandTest extends CommandLineFixture {
    private String book(List<List<Object>> rows) throws IOException {
        return UnitBooks.write(folder.resolve("don-vi.xlsx"), rows).toString();
    }

    private static List<Object> row(Object... cells) {
        return UnitBooks.row(cells);
    }

    private String three() throws IOException {
        return book(List.of(
                row("Mã", "Tên đơn vị", "Khối/Cụm", "Email", "Số đoàn viên"),
                row("U01", "THPT Hoa Lư A", "Khối THPT", "a@b.vn", 40),
                row("U02", "THPT Hoa Lư B", "Khối THPT", null, 30),
                row("U03", "MN Hoa Mai", "Khối Mầm non", null, null)));
    }

    @Test
    void listIsTakenInAndShownWithWhatIsntKnownEmpty() throws Exception {
        assertThat(run("units", "import", three(), "--json")).isZero();
        assertThat(json(results).get("added").asInt()).isEqualTo(3);
        assertThat(json(results).get("errors")).isEmpty();

        assertThat(run("units", "list", "--json")).isZero();
        JsonNode units = json(results);
        assertThat(units).hasSize(3);
        assertThat(units.get(0).toString())
                .isEqualTo("{\"code\":\"U01\",\"name\":\"THPT Hoa Lư A\",\"group\":\"Khối THPT\",\"address\":\"\","
                        + "\"email\":\"a@b.vn\",\"phone\":\"\",\"members\":40,\"from\":null,\"until\":null}");
    }

    @Test
    void badRowIsNamedAndTheOthersAreStored() throws Exception {
        String file = book(List.of(
                row("Mã", "Tên đơn vị", "Số đoàn viên"),
                row("U01", "THPT Hoa Lư A", "vài"),
                row("U02", "MN Hoa Mai", 5)));

        assertThat(run("units", "import", file, "--json")).isEqualTo(1);

        assertThat(json(results).get("added").asInt()).isEqualTo(1);
        assertThat(json(results).get("errors").get(0).get("place").asText()).isEqualTo("Sheet1!C2");
        assertThat(messages).contains("Sheet1!C2").contains("vài");
    }

    @Test
    void nearDuplicateIsStoredAndNamed() throws Exception {
        run("units", "import", three());
        String file = book(List.of(row("Mã", "Tên đơn vị"), row("X9", "CĐCS trường MN Hoa Mai")));

        assertThat(run("units", "import", file, "--json")).isZero();

        JsonNode near = json(results).get("nearDuplicates").get(0);
        assertThat(near.get("code").asText()).isEqualTo("X9");
        assertThat(near.get("like").get(0).get("code").asText()).isEqualTo("U03");
        assertThat(json(results).get("notInFile")).hasSize(3);
        assertThat(messages).contains("X9").contains("U03");
        run("units", "list", "--json");
        assertThat(json(results)).hasSize(4);
    }

    @Test
    void dryRunStoresNothing() throws Exception {
        assertThat(run("units", "import", three(), "--dry-run", "--json")).isZero();
        assertThat(json(results).get("added").asInt()).isEqualTo(3);
        run("units", "list", "--json");
        assertThat(json(results)).isEmpty();
    }

    @Test
    void unitsAreMergedMovedRenamedAndEndedAndTheOldTreeStays() throws Exception {
        run("units", "import", three());

        assertThat(run("units", "merge", "U02", "--into", "U01", "--on", "1/7/2025", "--name", "THPT Hoa Lư"))
                .isZero();
        assertThat(run("units", "transfer", "U03", "--to", "Khối THPT > Cụm 1", "--on", "2025-08-01"))
                .isZero();
        assertThat(run("units", "rename", "U03", "MN Hoa Mai 1", "--on", "2025-09-01", "--reason", "QĐ 7"))
                .isZero();
        assertThat(run("units", "dissolve", "U03", "--on", "2026-01-31")).isZero();

        run("units", "list", "--on", "2024-12-31", "--json");
        assertThat(json(results).findValuesAsText("name"))
                .containsExactly("THPT Hoa Lư A", "THPT Hoa Lư B", "MN Hoa Mai");
        run("units", "list", "--on", "2025-12-31", "--json");
        assertThat(json(results).findValuesAsText("name")).containsExactly("THPT Hoa Lư", "MN Hoa Mai 1");
        assertThat(json(results).get(1).get("group").asText()).isEqualTo("Khối THPT > Cụm 1");
        run("units", "list", "--json");
        assertThat(json(results).findValuesAsText("code")).containsExactly("U01");
        run("units", "list", "--all", "--json");
        assertThat(json(results)).hasSize(3);
        run("units", "history", "U03");
        assertThat(results).contains("MN Hoa Mai 1").contains("QĐ 7");

        assertThat(run("units", "undo")).isZero();
        run("units", "list", "--json");
        assertThat(json(results).findValuesAsText("code")).containsExactly("U01", "U03");
    }

    @Test
    void exportedListIsTakenInAgainUnchanged() throws Exception {
        run("units", "import", three());
        String file = folder.resolve("ra.xlsx").toString();
        assertThat(run("units", "export", file)).isZero();

        assertThat(run("units", "import", file, "--json")).isZero();
        assertThat(json(results).get("unchanged").asInt()).isEqualTo(3);
        assertThat(json(results).get("changed").asInt()).isZero();
    }

    @Test
    void unknownCodeIsNamed() throws Exception {
        assertThat(run("units", "rename", "U99", "Tên")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("U99");
    }

    @Test
    void unitsAreInTheDirectoryOnRequest() throws Exception {
        run("units", "import", three());
        assertThat(run("units", "directory", "--json")).isZero();
        assertThat(json(results).get("active").asInt()).isEqualTo(3);
    }
}
