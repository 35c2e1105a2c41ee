package dev.quizline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A player with the page in a real Chromium, without a window; as wide as a phone or a desk. */
final class Phone implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Held, for its level; it tells of developer tools that nobody uses here. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver browser;

  private Phone(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Fails where the machine has no Chromium with its driver. */
  static Phone open(int width, int height, Path profile, String address) {
    LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.setExperimentalOption(
        "mobileEmulation", Map.of("deviceMetrics", Map.of("width", width, "height", height)));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").toFile())
            .build();
    ChromeDriver browser = new ChromeDriver(service, options);
    browser.get(address);
    return new Phone(browser);
  }

  private static Path program(String name) {
    for (String folder : System.getenv("PATH").split(":")) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    throw new IllegalStateException("There is no " + name + " on this machine.");
  }

  /** Waits until the page says so. */
  Phone awaits(String text) {
    wait(text, () -> text().contains(text));
    return this;
  }

  private void wait(String what, BooleanSupplier seen) {
    new WebDriverWait(browser, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> "waiting for \"" + what + "\"; the page says: " + text())
        .until(page -> seen.getAsBoolean());
  }

  String text() {
    return browser.findElement(By.tagName("body")).getText();
  }

  Phone types(String field, String text) {
    wait(field, () -> !all("#" + field).isEmpty());
    WebElement element = browser.findElement(By.id(field));
    element.clear();
    element.sendKeys(text);
    return this;
  }

  /** Presses the button, or ticks the box, that says so; tries again where the page is redrawn. */
  Phone presses(String words) {
    wait(words, () -> pressed(words));
    return this;
  }

  private boolean pressed(String words) {
    Optional<WebElement> button =
        all("button, label.choice").stream()
            .filter(one -> one.isDisplayed() && one.getText().contains(words))
            .findFirst();
    button.ifPresent(WebElement::click);
    return button.isPresent();
  }

  /** Takes the option that says so, in the field of that place. */
  Phone takes(int select, String words) {
    wait("select " + select, () -> all("select").size() > select);
    all("select").get(select).findElements(By.tagName("option")).stream()
        .filter(option -> option.getText().contains(words))
        .findFirst()
        .orElseThrow()
        .click();
    return this;
  }

  /** Presses a key wherever the page has its focus. */
  Phone key(CharSequence key) {
    browser.switchTo().activeElement().sendKeys(key);
    return this;
  }

  void reload() {
    browser.navigate().refresh();
  }

  private List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  boolean scrollsSideways() {
    return (Boolean)
        run("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** What axe-core, run on the page as it is, has to say against it. */
  List<?> violations() {
    run(axe());
    return (List<?>)
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then((found) => done(found.violations.map("
                + "(one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' '))));");
  }

  private Object run(String script) {
    return ((JavascriptExecutor) browser).executeScript(script);
  }

  private static String axe() {
    try (InputStream in = Phone.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of what is seen, to look at. */
  void picture(Path file) {
    try {
      Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.quit();
  }
}
