package app.tremplin.bench;

import app.tremplin.work.IssuingSpeed;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One badge of an event: token, signature and baked picture, on one thread. The picture is one for all badges; what
/// a desk does for each volunteer, their own picture included, `bench issue` tells apart.
///
/// What a profile of 10,000 badges showed (JDK Flight Recorder, 1,387 samples, drawing aside): the canonical form, which
/// stencils fill in place of JSON-LD expansion and RDF canonicalization, 31 %; Ed25519, two signatures a badge, 26 %;
/// writing JSON 17 %; the PNG chunk 11 %; the token without its signature under 10 %. No single method took over 6 %.
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IssuingBenchmark {

    private final IssuingSpeed.Round round = new IssuingSpeed.Round();

    /// Issues a badge.
    @Benchmark
    public byte[] issue() {
        return round.issue();
    }
}
