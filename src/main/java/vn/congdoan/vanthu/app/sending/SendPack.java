package vn.congdoan.vanthu.app.sending;

import java.nio.file.Path;
import java.util.List;

/**
 * What was put together to be sent.
 *
 * @param folder a new one
 * @param files the document first, then the messages and the list of recipients
 * @param signed whether the PDF carries electronic signatures
 */
public record SendPack(Path folder, List<Path> files, boolean signed) {
    public SendPack {
        files = List.copyOf(files);
    }
}
