package app.tremplin.platform;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Gives a test class the browser and the page that all of a run share, each test beginning as an English
/// desk by day.
public final class PageInBrowser implements BeforeAllCallback, BeforeEachCallback {

    private Optional<Shared> shared = Optional.empty();

    private record Shared(TestBrowser browser, PageServer page) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            page.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = Optional.of(context.getRoot()
                .getStore(Namespace.create(PageInBrowser.class))
                .computeIfAbsent(
                        Shared.class, key -> new Shared(TestBrowser.start(), TestIssuers.serve()), Shared.class));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser().speaking("en").preferring("light").sized(1280, 900);
    }

    public TestBrowser browser() {
        return shared.orElseThrow().browser();
    }

    /// The address of the page, which knows the organisations of [TestIssuers].
    String address() {
        return shared.orElseThrow().page().address().toString();
    }

    /// Opens the page with this behind the `#` and waits for its answer.
    ///
    /// @return the page's state
    String open(String token) {
        return browser().open(address() + "#" + token);
    }

    String open(TestTokens token) {
        return open(token.text());
    }
}
