/**
 * Benchmarks P1–P4, P8, P12 and P14 of the design (performance.md), run by hand and never with the tests. Whole processes take turns with their
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
