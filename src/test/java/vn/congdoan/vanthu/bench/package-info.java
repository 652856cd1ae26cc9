/**
 * Benchmarks P1–P5, P7, P8, P10, P12, P14, "reading" (P6 too) and "fluid" (the window while files come in, the board, the totals; needs the options for a headless toolkit that the tests have, and those of QuickRestart to be like the program) of the design (performance.md), run by hand and never with the tests. Whole processes take turns with their
 * peers, so that a busy machine disturbs all of them alike; each figure is one line.
 *
 * <pre>
 * mvn -q package -DskipTests
 * java -cp "target/vanthu.jar:target/test-classes" vn.congdoan.vanthu.bench.Benchmarks          # all
 * java -Dcopies=50 -Drounds=1 -cp … vn.congdoan.vanthu.bench.Benchmarks P1                      # one, in short
 * </pre>
 *
 * LibreOffice is used when {@code soffice} is installed, typst when npm can fetch it.
 */
package vn.congdoan.vanthu.bench;
