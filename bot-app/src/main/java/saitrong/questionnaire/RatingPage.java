package saitrong.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.flow.RatingForm;
import saitrong.flow.RatingForm.Scored;
import saitrong.flow.RatingForm.Why;
import saitrong.flow.Wording;
import saitrong.shared.Language;
import saitrong.ticket.Ticket;

/// The page behind a link: the questions, with the number of the case and the name of the system
/// and nothing else of it. Works without a script, and on the narrowest phone.
record RatingPage(Content content, Language language) {

  static final String SECRET = "t";
  static final String LANGUAGE = "lang";
  static final String SERVICE = "service";
  static final String SYSTEM = "system";
  static final String COMMENT = "comment";
  static final int LONGEST_COMMENT = 1000;

  private static final String STYLE =
      """
      *{box-sizing:border-box}body{margin:0 auto;max-width:34rem;padding:1rem;color:#1d2b2e;\
      font:1.05rem/1.6 "Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;overflow-wrap:anywhere}\
      header{display:flex;justify-content:space-between;gap:1rem;border-bottom:3px solid #0b5c63}\
      h1{font-size:1.35rem;margin:1rem 0 0}a{color:#0b5c63}fieldset{border:1px solid #d5dfe0;\
      border-radius:.5rem;margin:1rem 0;padding:.5rem 1rem}legend{font-weight:600;padding:0 .25rem;\
      white-space:pre-line;float:left;width:100%}legend+*{clear:both}\
      label{display:flex;gap:.6rem;align-items:center;min-height:2.75rem}\
      input[type=radio]{width:1.35rem;height:1.35rem;flex:none;accent-color:#0b5c63}\
      textarea{width:100%;min-height:6rem;font:inherit;padding:.5rem}.quiet{color:#4d5f63}\
      .wrong{color:#a3231f;font-weight:600}button{width:100%;min-height:3rem;font:inherit;\
      font-weight:600;color:#fff;background:#0b5c63;border:0;border-radius:.5rem;margin:0 0 2rem}\
      """;

  /// The page may show its own style and send its form here; nothing else is let in.
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  /// @param system that the case is about; absent where it is about none
  /// @param missed whether the form came without a score
  String form(
      Ticket ticket, @Nullable String system, RatingForm asked, String secret, boolean missed) {
    var names = names(ticket, system);
    var page = new StringBuilder();
    if (!asked.service().text().in(language).contains("{" + RatingForm.NUMBER + "}")) {
      page.append(paragraph("", text(TextKey.RATE_PAGE_CASE, Map.of("number", number(ticket)))));
    }
    if (missed) {
      page.append(paragraph("wrong", text(TextKey.RATE_PAGE_SCORE_FIRST, Map.of())));
    }
    page.append("<form method=\"post\" action=\"/rate\">");
    page.append(hidden(SECRET, secret)).append(hidden(LANGUAGE, language.code()));
    page.append(scored(SERVICE, asked.service(), names, true));
    if (system != null && asked.system() != null) {
      page.append(scored(SYSTEM, asked.system(), names, false));
    }
    if (asked.comment() != null) {
      page.append(comment(asked.comment().text(), names));
    }
    page.append("<button>").append(text(TextKey.RATE_PAGE_SEND, Map.of())).append("</button>");
    return whole(page.append("</form>").toString(), otherLanguage(secret));
  }

  private String otherLanguage(String secret) {
    String other = language.other().code();
    return "<a href=\"/rate/%s?%s=%s\" lang=\"%s\" hreflang=\"%s\">%s</a>"
        .formatted(
            escaped(secret),
            LANGUAGE,
            other,
            other,
            other,
            text(TextKey.BUTTON_LANGUAGE, Map.of()));
  }

  /// @param says after the score was taken, or in its place
  String notice(TextKey says, Map<String, String> variables) {
    return whole(paragraph("", text(says, variables)), "");
  }

  static Map<String, String> names(Ticket ticket, @Nullable String system) {
    return system == null
        ? Map.of(RatingForm.NUMBER, number(ticket))
        : Map.of(RatingForm.NUMBER, number(ticket), RatingForm.SYSTEM, system);
  }

  private static String number(Ticket ticket) {
    return ticket.number().toString();
  }

  private String scored(String name, Scored asked, Map<String, String> names, boolean required) {
    var flows = content.flows();
    var choices = new StringBuilder();
    for (int score = 5; score > 0 && flows != null; score--) {
      choices.append(radio(name, Integer.toString(score), flows.score(score, language), required));
    }
    String question = fieldset(filled(asked.text(), names), choices.toString());
    return asked.why() == null ? question : question + why(name, asked.why(), names);
  }

  private String why(String name, Why why, Map<String, String> names) {
    var choices = new StringBuilder();
    choices.append(paragraph("quiet", text(TextKey.RATE_PAGE_IF_LOW, Map.of())));
    for (int i = 0; i < why.reasons().size(); i++) {
      String reason = why.reasons().get(i).in(language);
      choices.append(radio(whyOf(name), Integer.toString(i), reason, false));
    }
    return fieldset(filled(why.asked().text(), names), choices.toString());
  }

  static String whyOf(String name) {
    return name + "-why";
  }

  private String comment(Wording asked, Map<String, String> names) {
    return fieldset(
        filled(asked, names),
        paragraph("quiet", text(TextKey.RATE_PAGE_COMMENT, Map.of()))
            + "<textarea name=\"%s\" maxlength=\"%d\" aria-label=\"%s\"></textarea>"
                .formatted(COMMENT, LONGEST_COMMENT, filled(asked, names)));
  }

  private String filled(Wording text, Map<String, String> names) {
    return escaped(content.texts().filled(language, text.in(language), names).strip());
  }

  private String text(TextKey key, Map<String, String> variables) {
    return escaped(content.texts().say(language, key, variables));
  }

  private static String radio(String name, String value, String label, boolean required) {
    return "<label><input type=\"radio\" name=\"%s\" value=\"%s\"%s>%s</label>"
        .formatted(name, value, required ? " required" : "", escaped(label));
  }

  private static String fieldset(String legend, String inside) {
    return "<fieldset><legend>" + legend + "</legend>" + inside + "</fieldset>";
  }

  private static String paragraph(String look, String text) {
    return "<p class=\"%s\">%s</p>".formatted(look, text.replace("\n", "<br>"));
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escaped(value));
  }

  private String whole(String body, String link) {
    return """
    <!doctype html>
    <html lang="%s"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex"><title>%s</title><style>%s</style></head>
    <body><header><p>%s</p>%s</header><main><h1>%2$s</h1>%s</main></body></html>
    """
        .formatted(
            language.code(),
            text(TextKey.RATE_PAGE_TITLE, Map.of()),
            STYLE,
            escaped(content.profile().name().in(language)),
            link,
            body);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
