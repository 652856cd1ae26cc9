package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.ui.common.book.BookPrinter;

/**
 * What the register of incoming documents works with.
 *
 * @param access tells what the person may do, for what is hidden
 * @param opener opens a file or folder with the program that the system has for it
 */
public record IncomingServices(
        ArrivalServices arrivals, BookPrinter printer, Access access, Clock clock, Consumer<Path> opener) {}
