package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;

/**
 * What the register of incoming documents works with.
 *
 * @param opener opens a file or folder with the program that the system has for it
 * @param bookFolder of printed books
 */
public record IncomingServices(
        ArrivalServices arrivals, BookPrinting books, Clock clock, Consumer<Path> opener, Path bookFolder) {}
