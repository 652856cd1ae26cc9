package vn.congdoan.vanthu.storage;

import java.io.IOException;
import java.nio.file.Path;

/** A process that opens a database, says "open", and holds it until it is killed. */
final class DatabaseHolder {
    private DatabaseHolder() {}

    public static void main(String[] arguments) throws IOException {
        Database database = new Database(Path.of(arguments[0]), () -> false);
        new DocumentRepository(database).list();
        System.out.println("open");
        System.in.read();
    }
}
