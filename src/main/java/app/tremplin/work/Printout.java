package app.tremplin.work;

import app.tremplin.domain.Failure;
import java.util.List;
import java.util.Optional;

/// A document ready to be printed or saved.
///
/// @param pdf         the file
/// @param refused     why the organisation's own template was not used, if it was not
/// @param unprintable the characters that no font has; a box stands in their place
/// @param darkened    whether the colour was too light to read and has been darkened
/// @param linked      whether it carries the verification link
/// @param local       whether that link opens on one computer alone
public record Printout(
        byte[] pdf,
        Optional<Failure> refused,
        List<String> unprintable,
        boolean darkened,
        boolean linked,
        boolean local) {

    public Printout {
        unprintable = List.copyOf(unprintable);
    }
}
