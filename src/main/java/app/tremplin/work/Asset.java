package app.tremplin.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The data files that come with Tremplin.
enum Asset {
    CATALOGUE("catalogue.json"),
    SAMPLE("sample/sample.json"),
    PUBLISHED_README("publish/README.md"),
    PUBLISHED_LISEZMOI("publish/LISEZMOI.md");

    private final String path;

    Asset(String path) {
        this.path = path;
    }

    byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream("/assets/" + path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
