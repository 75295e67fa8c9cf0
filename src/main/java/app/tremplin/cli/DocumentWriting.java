package app.tremplin.cli;

import app.tremplin.domain.Failure;
import app.tremplin.text.Texts;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import app.tremplin.work.Printout;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Optional;

/// Writes a document of the latest badge, and says what a person should know of it.
///
/// @param local whether a link that opens on one computer alone is printed too
record DocumentWriting(Command command, boolean local) {

    int write(PrintOrder order, Path file) {
        Texts texts = command.texts();
        try (Tremplin tremplin = command.open()) {
            Optional<PrintSource> latest =
                    tremplin.documents().sources().stream().findFirst();
            if (latest.isEmpty()) {
                command.err().println(texts.get("cli.document.none"));
                return Console.REFUSED;
            }
            Printout printout = tremplin.documents()
                    .compose(latest.get(), order, tremplin.preferences().read(), local);
            tremplin.documents().save(printout, file);
            printout.refused().map(failure -> sentence(failure, texts)).ifPresent(command.err()::println);
            if (!printout.unprintable().isEmpty()) {
                command.err().println(texts.get("document.unprintable", String.join(" ", printout.unprintable())));
            }
            if (printout.link().isEmpty()) {
                command.err().println(texts.get("document.unlinked"));
            } else if (printout.isLocal()) {
                command.err().println(texts.get("document.local"));
            }
            if (printout.darkened()) {
                command.err().println(texts.get("document.darkened"));
            }
            command.out().println(texts.get("cli.written", file));
            return Console.DONE;
        }
    }

    private static String sentence(Failure failure, Texts texts) {
        return texts.get("failure." + failure.code(), failure.args().toArray());
    }
}
