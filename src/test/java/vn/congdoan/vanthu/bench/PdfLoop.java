package vn.congdoan.vanthu.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;

/** Where the time goes: the same copies again and again in one process, each step timed apart. For profiling only. */
public final class PdfLoop {
    private PdfLoop() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        PlanCopies copies = new PlanCopies();
        FontFamily family = FontLibrary.load(List.of());
        PdfRenderer renderer = new PdfRenderer(Clock.systemUTC());
        for (int round = 0; round < rounds; round++) {
            long compose = 0;
            long set = 0;
            long render = 0;
            long size = 0;
            int pages = 0;
            for (int i = 0; i < 100; i++) {
                long start = cpu();
                ComposedDocument composed = copies.copy(i);
                long composedAt = cpu();
                SetDocument document = new Typesetter(family).set(composed);
                long setAt = cpu();
                size += renderer.render(document, family).length;
                render += cpu() - setAt;
                compose += composedAt - start;
                set += setAt - composedAt;
                pages = document.pages().size();
            }
            System.out.printf(
                    "ms a document: read and compose %.2f, set %.2f, render %.2f; %d pages, %d bytes%n",
                    compose / 1e8, set / 1e8, render / 1e8, pages, size / 100);
        }
    }

    /** ns of this thread alone: other work on the machine doesn't count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
