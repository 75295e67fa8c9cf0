package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.LocalAddress;
import java.util.List;
import java.util.Optional;

/// A document ready to be printed or saved.
///
/// @param pdf         the file
/// @param refused     why the organisation's own template was not used, if it was not
/// @param unprintable the characters that no font has; a box stands in their place
/// @param darkened    whether the colour was too light to read and has been darkened
/// @param link        the verification link that it carries, if it carries one
public record Printout(
        byte[] pdf, Optional<Failure> refused, List<String> unprintable, boolean darkened, Optional<String> link) {

    public Printout {
        unprintable = List.copyOf(unprintable);
    }

    /// Whether its link opens on one computer alone.
    public boolean isLocal() {
        return link.filter(LocalAddress::is).isPresent();
    }
}
