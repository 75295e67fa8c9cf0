package app.tremplin.cli;

import app.tremplin.domain.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one command answered.
record CommandLineRun(int code, String out, String err) {

    /// The day it is in these tests.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /// Runs a command on the workspace `folder`.
    static CommandLineRun of(Path folder, Language language, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Console(folder, language, Map.of(), CLOCK, new PrintWriter(out), new PrintWriter(err), fault -> {
                    throw new AssertionError(fault);
                })
                .run(List.of(words));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    JsonNode json() {
        return JsonMapper.builder().build().readTree(out);
    }
}
