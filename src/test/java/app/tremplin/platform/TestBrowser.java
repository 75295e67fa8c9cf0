package app.tremplin.platform;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// A real Chromium without a window, for looking at the verification page.
public final class TestBrowser implements AutoCloseable {

    private static final String WAITING = "const done = arguments[arguments.length - 1];";

    private final ChromeDriver driver;

    private TestBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Starts a browser with an empty profile of its own, which goes when it is closed, or skips the test,
    /// saying so, when this computer has none.
    static TestBrowser start() {
        Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> control = onPath("chromedriver");
        if (browser.isEmpty() || control.isEmpty()) {
            System.out.println("SKIPPED: the verification page was not tried in a browser, there is no Chromium with"
                    + " chromedriver on the PATH.");
            abort("no Chromium with chromedriver on the PATH");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return new TestBrowser(driver).speaking("en");
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /// Sets the language that the browser asks for.
    public TestBrowser speaking(String language) {
        String agent = (String) driver.executeScript("return navigator.userAgent");
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
        return this;
    }

    /// Sets the size of the window's content in CSS pixels.
    TestBrowser sized(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
        return this;
    }

    /// Sets the colour scheme that the person prefers, `light` or `dark`.
    TestBrowser preferring(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /// Opens `address` afresh and waits until the page has answered.
    ///
    /// @return the page's state
    public String open(String address) {
        driver.get("about:blank");
        driver.get(address);
        return (String) answer(driver.executeAsyncScript("""
                const done = arguments[0];
                const look = () => document.body.dataset.state ? done(document.body.dataset.state) : setTimeout(look, 5);
                look();
                """));
    }

    /// Opens `address` in a browser that runs `script` before those of the page.
    String openAfter(String script, String address) {
        Map<String, Object> added =
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        try {
            return open(address);
        } finally {
            driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", added);
        }
    }

    /// Changes the fragment of the open page and waits for the state it should come to.
    void changeFragment(String token, String expected) {
        driver.executeAsyncScript("""
                const [token, expected, done] = arguments;
                location.hash = token;
                const look = () => document.body.dataset.state === expected ? done() : setTimeout(look, 5);
                look();
                """, token, expected);
    }

    /// The state that the page's own module gives each of these tokens.
    @SuppressWarnings("unchecked")
    List<String> verifyAll(List<String> tokens) {
        return (List<String>) answer(driver.executeAsyncScript("""
                const [tokens, done] = arguments;
                (async () => {
                  const { verify } = await import('./token.js');
                  const { issuers } = await (await fetch('issuers.json')).json();
                  const states = [];
                  for (const token of tokens) states.push((await verify(token, issuers)).state);
                  done(states);
                })();
                """, tokens));
    }

    private static Object answer(@Nullable Object answer) {
        return Objects.requireNonNull(answer, "the script gave nothing back");
    }

    /// What a script that starts with `return` gives.
    @Nullable
    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// How long the open page took for a step that it measures itself.
    double milliseconds(String measure) {
        return ((Number) answer(
                        driver.executeScript("return performance.getEntriesByName(arguments[0])[0].duration", measure)))
                .doubleValue();
    }

    /// How long the open page has run scripts so far, from the first byte on.
    @SuppressWarnings("unchecked")
    double scriptMilliseconds() {
        driver.executeCdpCommand("Performance.enable", Map.of());
        List<Map<String, Object>> metrics = (List<Map<String, Object>>) answer(
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics"));
        return metrics.stream()
                .filter(metric -> Objects.equals(metric.get("name"), "ScriptDuration"))
                .mapToDouble(metric -> ((Number) answer(metric.get("value"))).doubleValue() * 1_000)
                .sum();
    }

    /// The text a person reads.
    public String text() {
        return driver.findElement(By.tagName("body")).getText().replace('\u00a0', ' ');
    }

    /// The text of the first element that matches.
    public String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText().replace('\u00a0', ' ');
    }

    /// How many elements match.
    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /// Gives the page's first file field this file, as a person does who chooses it.
    void choose(Path file) {
        driver.findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /// Types `text` where the focus is.
    void type(String text) {
        new Actions(driver).sendKeys(text).perform();
    }

    /// Runs a script that hands its answer to the function `done`.
    Object await(String script, Object... arguments) {
        return answer(driver.executeAsyncScript(WAITING + script, arguments));
    }

    /// Runs a script that calls the function `done` when something has happened.
    void until(String script, Object... arguments) {
        driver.executeAsyncScript(WAITING + script, arguments);
    }

    /// Waits for the page to come to this state.
    void awaitState(String expected) {
        until("""
                const look = () => document.body.dataset.state === arguments[0] ? done() : setTimeout(look, 5);
                look();
                """, expected);
    }

    /// Keeps a picture of the whole page under `target/screens`, to be looked at.
    void picture(String name) {
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        AtomicFile.write(
                Path.of("target", "screens", name + ".png"), Base64.getDecoder().decode((String) taken.get("data")));
    }

    /// The page as a PDF file, as it is printed on A4.
    byte[] printed() {
        Map<String, Object> taken =
                driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    /// Types a key where the focus is.
    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /// Ends the browser.
    @Override
    public void close() {
        driver.quit();
    }
}
