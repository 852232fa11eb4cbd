package saitrong.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Offices keep computers whose last browser is Chrome or Edge 109. What came later is used only
/// where the page asks first whether it is there. The numbers are the first Chrome that knows it: a
/// list of what is tempting, not of all that there is.
class ComputersOfLongAgoTest {

  private static final Map<String, Pattern> STYLES =
      patterns(
          """
          111 color-mix            color-mix\\(
          111 colour spaces        (?<![\\w-])(?:oklch|oklab|lch|lab|color)\\(
          111 sines                (?<![\\w-])(?:a?sin|a?cos|a?tan2?)\\(
          111 nth-child of         nth-(?:last-)?child\\([^)]* of\\s
          111 view transitions     view-transition
          110 initial-letter       initial-letter
          113 linear easing        (?<![\\w-])linear\\(
          114 text-wrap            (?<![\\w.-])text-wrap(?:-[a-z]+)?\\s*:
          114 white-space-collapse white-space-collapse
          114 popover              :popover-open
          115 scroll animations    (?:animation|scroll|view)-timeline
          117 subgrid              subgrid
          117 discrete changes     allow-discrete|transition-behavior|(?<![\\w-])overlay\\s*:
          117 starting style       @starting-style
          118 scope                @scope
          119 colours from others  (?:rgba?|hsla?|hwb)\\(\\s*from\\s
          119 user-valid           :user-(?:in)?valid
          120 mask                 (?<![\\w-])mask(?:-[a-z]+)?\\s*:
          120 dir()                :dir\\(
          121 scrollbars           (?<![\\w-])scrollbar-(?:color|width)\\s*:
          123 light-dark           light-dark\\(
          123 field-sizing         field-sizing
          125 anchors              anchor-name|position-anchor|position-area|(?<![\\w-])anchor(?:-size)?\\(
          125 rounding             (?<![\\w-])(?:round|mod|rem)\\(
          129 sizes in between     interpolate-size|calc-size\\(
          131 details-content      ::details-content
          133 open                 :open(?![\\w-])
          137 if                   :\\s*if\\(
          """);

  private static final Map<String, Pattern> SCRIPTS =
      patterns(
          """
          110 toSorted             \\.to(?:Sorted|Reversed|Spliced)\\b
          110 with                 \\]\\s*\\.with\\(
          111 startViewTransition  \\.startViewTransition\\b
          111 isWellFormed         \\.(?:is|to)WellFormed\\b
          114 showPopover          \\.(?:show|hide|toggle)Popover\\b
          114 scrollend            scrollend
          116 any                  AbortSignal\\.any\\b
          117 groupBy              (?:Object|Map)\\.groupBy\\b
          119 withResolvers        Promise\\.withResolvers\\b
          120 canParse             URL\\.canParse\\b
          121 fromAsync            Array\\.fromAsync\\b
          122 union                \\.(?:union|intersection|difference|symmetricDifference)\\(
          122 isSubsetOf           \\.is(?:SubsetOf|SupersetOf|DisjointFrom)\\b
          122 Iterator             \\bIterator\\.|\\.(?:values|keys|entries)\\(\\)\\.(?:map|filter|some|toArray)\\(
          124 setHTMLUnsafe        \\.(?:setHTMLUnsafe|getHTML)\\b
          125 modifiers            \\(\\?[ims]*-?[ims]*:(?<!\\(\\?:)
          126 parse                \\bURL\\.parse\\b
          128 try                  Promise\\.try\\b
          129 yield                scheduler\\.yield\\b
          133 moveBefore           \\.moveBefore\\b
          134 using                \\b(?:await\\s+)?using\\s+\\w+\\s*=
          136 escape               RegExp\\.escape\\b
          140 toBase64             \\.(?:toBase64|fromBase64|toHex|fromHex)\\b
          """);

  private static final Map<String, Pattern> PAGES =
      patterns(
          """
          111 shadow roots         shadowrootmode
          114 popover              \\spopover(?:target)?[\\s=>]
          120 details of one name  <details[^>]*\\sname=
          135 commands             \\scommandfor=
          """);

  private static final Pattern SUPPORTS = Pattern.compile("@supports[^{]*\\{");

  private static Map<String, Pattern> patterns(String lines) {
    var patterns = new TreeMap<String, Pattern>();
    lines
        .lines()
        .forEach(
            it -> patterns.put(it.substring(0, 24).strip(), Pattern.compile(it.substring(25))));
    return patterns;
  }

  @Test
  void knowAllStylesOfTheDesk() throws IOException {
    assertThat(newerIn(".css")).isEmpty();
  }

  @Test
  void knowAllScriptsOfTheDesk() throws IOException {
    assertThat(newerIn(".js")).isEmpty();
  }

  @Test
  void knowWhatThePagesAreMadeOf() throws IOException {
    var newer = new TreeMap<String, Set<String>>();
    var pages =
        new PathMatchingResourcePatternResolver().getResources("classpath*:saitrong/**/*.html");
    assertThat(pages).hasSizeGreaterThan(20);
    for (var page : pages) {
      if (page.getURL().getPath().contains("/simulator/")) {
        continue; // for those who try the bot, on computers of their own
      }
      newer.put(page.getURL().getPath(), found(PAGES, page.getContentAsString(UTF_8)));
    }
    newer.values().removeIf(Set::isEmpty);

    assertThat(newer).isEmpty();
  }

  /// Each was looked at. Colours that cannot be mixed have others in `desk.css`; nothing of the
  /// desk is in the colour of code, is masked, or needs narrow scrollbars.
  @Test
  void getNothingFromTheStylesOfTheLibraryThatNobodyLookedAt() throws IOException {
    assertThat(newerStyles(text("lib/tabler.css")))
        .containsExactly("111 color-mix", "120 mask", "121 scrollbars", "123 light-dark");
  }

  /// It asks for both before.
  @Test
  void getNothingFromTheScriptOfTheLibraryThatNobodyLookedAt() throws IOException {
    assertThat(found(SCRIPTS, text("lib/htmx.js")))
        .containsExactly("111 startViewTransition", "133 moveBefore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { color: color-mix(in srgb, red, blue); }",
        "a { &:hover { color: red; } }",
        "a { b { color: red; } }",
        "@media print { td { text-wrap: pretty; } }",
        "a { text-wrap: balance } @supports (gap: 1px) { b { gap: 1px; } }"
      })
  void doNotKnowStyles(String styles) {
    assertThat(newerStyles(styles)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@supports (text-wrap: pretty) { td { text-wrap: pretty; } } a { color: red; }",
        "/* text-wrap: pretty */ a { background: linear-gradient(red, blue); }",
        "@media print { @page { size: A4; } a:has(b) { -webkit-mask: none; height: 100dvh; } }",
        ".text-wrap { white-space: normal; }"
      })
  void knowStyles(String styles) {
    assertThat(newerStyles(styles)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const sorted = all.toSorted();",
        "Object.groupBy(all, (it) => it.kind);",
        "list.addEventListener(\"scrollend\", look);",
        "known.difference(now);",
        "if (!URL.canParse(typed)) { return; }"
      })
  void doNotKnowScripts(String script) {
    assertThat(newerScripts(script)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// all.toSorted() would do\nall.sort(); all.findLast((it) => it); all.at(-1);",
        "if (\"startViewTransition\" in document) { document.startViewTransition(paint); }",
        "list.showPopover?.();",
        "page.replaceAll(\"a\", \"b\"); structuredClone(page); Object.hasOwn(page, \"a\");"
      })
  void knowScripts(String script) {
    assertThat(newerScripts(script)).isEmpty();
  }

  private static Map<String, Set<String>> newerIn(String kind) throws IOException {
    var newer = new TreeMap<String, Set<String>>();
    var names = new TreeSet<>(Assets.read().files().keySet());
    names.removeIf(it -> it.startsWith("lib/") || !it.endsWith(kind));
    assertThat(names).isNotEmpty();
    for (var name : names) {
      var text = text(name);
      newer.put(name, kind.equals(".css") ? newerStyles(text) : newerScripts(text));
    }
    newer.values().removeIf(Set::isEmpty);
    return newer;
  }

  private static String text(String name) throws IOException {
    return requireNonNull(Assets.read().files().get(name)).getContentAsString(UTF_8);
  }

  private static Set<String> newerStyles(String styles) {
    var always = withoutWhatIsAskedFor(withoutComments(styles));
    var found = found(STYLES, always);
    if (isNested(always)) {
      found.add("112 nesting");
    }
    return found;
  }

  /// What is asked for in the same file is taken for asked for everywhere in it.
  private static Set<String> newerScripts(String script) {
    var code = withoutComments(script).replaceAll("(?m)(?<!:)//.*$", "");
    var found = found(SCRIPTS, code);
    found.removeIf(it -> isAskedFor(it.substring(4), code));
    return found;
  }

  private static boolean isAskedFor(String name, String code) {
    return code.contains("\"" + name + "\" in ") || code.contains("." + name + "?.");
  }

  private static TreeSet<String> found(Map<String, Pattern> which, String text) {
    var found = new TreeSet<String>();
    which.forEach((name, pattern) -> {
      if (pattern.matcher(text).find()) {
        found.add(name);
      }
    });
    return found;
  }

  private static String withoutComments(String text) {
    return text.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static String withoutWhatIsAskedFor(String styles) {
    var left = new StringBuilder(styles);
    for (var begin = SUPPORTS.matcher(left); begin.find(); begin.reset()) {
      left.delete(begin.start(), end(left, begin.end()));
    }
    return left.toString();
  }

  private static int end(CharSequence styles, int from) {
    int at = from;
    for (int open = 1; open > 0; at++) {
      open += styles.charAt(at) == '{' ? 1 : styles.charAt(at) == '}' ? -1 : 0;
    }
    return at;
  }

  /// Whether a rule stands within one that says how something looks; in `@media` it may.
  private static boolean isNested(String styles) {
    var around = new ArrayDeque<String>();
    int from = 0;
    var plain = styles.replaceAll("\"[^\"]*\"|'[^']*'", "");
    for (int at = 0; at < plain.length(); at++) {
      char sign = plain.charAt(at);
      if (sign == '{') {
        if (!around.isEmpty() && !around.getFirst().startsWith("@")) {
          return true;
        }
        around.push(plain.substring(from, at).strip());
      } else if (sign == '}') {
        around.pop();
      }
      from = sign == '{' || sign == '}' || sign == ';' ? at + 1 : from;
    }
    return false;
  }
}
