package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PeopleCommandTest extends CommandLineFixture {
    private static final String PASSWORD = "trăng sáng sân đình";

    @Test
    void anOfficeIsSetUpWithoutAWindow() throws Exception {
        passwords.put("VANTHU_NEW_PASSWORD", PASSWORD);
        assertThat(run("people", "add", "hoa", "--name", "Nguyễn Thị Hoa", "--role", "administrator,clerk"))
                .isZero();
        assertThat(messages).contains("Đã bật đăng nhập. Nguyễn Thị Hoa (hoa)");

        assertThat(run("people", "list")).isEqualTo(3);
        assertThat(messages).contains("--user", "VANTHU_PASSWORD");

        passwords.put("VANTHU_PASSWORD", PASSWORD);
        assertThat(run("people", "add", "binh", "--name", "Trần Văn Bình", "--role", "LEADER", "--user", "hoa"))
                .isZero();
        assertThat(run("people", "list", "--json", "--user", "hoa")).isZero();
        JsonNode people = json(results);
        assertThat(people.get(1).get("login").asText()).isEqualTo("binh");
        assertThat(people.get(1).get("roles").get(0).asText()).isEqualTo("leader");
    }

    @Test
    void somebodyWhoLeftAndSomebodyWhoForgotThePassword() {
        office();
        passwords.put("VANTHU_NEW_PASSWORD", "sông quê êm đềm");
        run("people", "add", "binh", "--name", "Trần Văn Bình", "--role", "staff", "--user", "hoa");

        passwords.put("VANTHU_NEW_PASSWORD", "một mật khẩu khác");
        assertThat(run("people", "reset", "binh", "--user", "hoa")).isZero();
        passwords.put("VANTHU_PASSWORD", "sông quê êm đềm");
        assertThat(run("people", "list", "--user", "binh")).isEqualTo(3);
        assertThat(messages).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        passwords.put("VANTHU_PASSWORD", "một mật khẩu khác");
        assertThat(run("people", "list", "--user", "binh")).isEqualTo(3);
        assertThat(messages).contains("Trần Văn Bình không có quyền quản lý người dùng");

        passwords.put("VANTHU_PASSWORD", PASSWORD);
        assertThat(run("people", "deactivate", "binh", "--user", "hoa")).isZero();
        run("people", "list", "--user", "hoa");
        assertThat(results).contains("binh  Trần Văn Bình  Chuyên viên  (đã nghỉ)");
    }

    @Test
    void whatNeedsRightsNeedsSomebodyAndTheRestNobody() {
        office();
        assertThat(run("draft", "ke-hoach-tuyen-truyen", "--save", "--out", folder.toString()))
                .isEqualTo(3);
        assertThat(messages).contains("--user");
        assertThat(run("draft", "ke-hoach-tuyen-truyen", "--out", folder.toString()))
                .isZero();
        assertThat(run("templates")).isZero();
    }

    @Test
    void whatIsWrittenWronglyIsToldAsUsage() {
        assertThat(run("people", "add", "hoa", "--role", "giám đốc")).isEqualTo(2);
        assertThat(messages).contains("clerk,leader,staff,administrator");
        assertThat(run("people", "reset")).isEqualTo(2);
    }

    @Test
    void commandsThatStoreNothingMakeNoDatabase() {
        run("people", "list");
        assertThat(messages).contains("Chưa có danh sách người dùng");
        assertThat(folder.resolve("data/vanthu.mv.db")).doesNotExist();
    }

    private void office() {
        passwords.put("VANTHU_NEW_PASSWORD", PASSWORD);
        passwords.put("VANTHU_PASSWORD", PASSWORD);
        run("people", "add", "hoa", "--name", "Nguyễn Thị Hoa", "--role", "administrator");
        assertThat(Files.exists(folder.resolve("data/vanthu.mv.db"))).isTrue();
    }
}
