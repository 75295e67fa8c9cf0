#!/usr/bin/env bash
# Issues badges with Tremplin and signs one of them with Digital Bazaar's JavaScript libraries, in turns and each on one
# core, and prints both rates and their ratio; on a machine that others use too, processor time is what counts. Needs
# Node and npm, which fetches packages the first time, and JDK 25: the one in JAVA_HOME, or the first `java` there is.
# usage: src/bench/compare.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1) || true
if ((${version:-0} < 25)); then
    echo "$java is Java ${version:-unknown}, and JDK 25 or later is needed: set JAVA_HOME to one." >&2
    exit 2
fi
mvn -B -q -Dspotless.check.skip process-classes
mvn -B -q dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile=target/bench.classpath >/dev/null
mkdir -p target/bench-js
cp src/bench/js/* target/bench-js
npm ci --ignore-scripts --no-audit --no-fund --silent --prefix target/bench-js

core=()
if command -v taskset >/dev/null; then
    core=(taskset -c 0)
fi
rm -f target/bench-rates
for ((round = 1; round <= rounds; round++)); do
    "${core[@]}" "$java" --enable-native-access=ALL-UNNAMED -cp "target/classes:$(<target/bench.classpath)" \
        app.tremplin.Main bench issue --count 6000 --save target/bench-badge.json --json >target/bench-ours.json
    "${core[@]}" node target/bench-js/sign.mjs target/bench-badge.json 300 >target/bench-theirs.json
    node -e '
        const [ours, theirs] = ["ours", "theirs"].map(n => JSON.parse(fs.readFileSync(`target/bench-${n}.json`)));
        const rate = ours.perSecond / theirs.perSecond;
        const work = theirs.processorMilliseconds / ours.processorMilliseconds;
        fs.appendFileSync("target/bench-rates", `${rate} ${work}\n`);
        console.log(`Tremplin issues ${ours.perSecond.toFixed(0)} a second, the others sign ${theirs.perSecond.toFixed(0)}: `
            + `${rate.toFixed(1)} times; by processor time (${ours.processorMilliseconds.toFixed(2)} and `
            + `${theirs.processorMilliseconds.toFixed(2)} ms a badge) ${work.toFixed(1)} times`);
    '
done
median() {
    cut -d ' ' -f "$1" target/bench-rates | sort -n | awk '{ r[NR] = $1 } END { printf "%.1f", r[int((NR + 1) / 2)] }'
}
echo "median of $rounds rounds: $(median 1) times the rate, $(median 2) times less processor time"
