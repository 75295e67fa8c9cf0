package app.tremplin.domain;

import java.util.List;
import java.util.Optional;

/// A piece of a CV that can be reworded, such as what is told of one engagement.
///
/// @param key      names the piece in its language and tone, whatever the facts
/// @param composed what the facts of today make of it; may be empty
/// @param edit     what the person wrote instead
public record CvBlock(String key, String composed, Optional<CvEdit> edit) {

    /// The words that count: the person's own where there are any.
    public String text() {
        return edit.map(CvEdit::text).orElse(composed);
    }

    /// The lines of [#text()] that are not blank.
    public List<String> lines() {
        return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether the facts have changed since the person wrote their own words.
    public boolean isOutdated() {
        return edit.isPresent() && !edit.orElseThrow().composed().equals(composed);
    }
}
