package saitrong.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/// What became of one HTTP call.
sealed interface Answered {

  /// A word for the metrics.
  String tag();

  /// LINE answered. The body may be anything: LINE leaves fields out, and a proxy on the way may
  /// answer in its own words.
  record Answer(int status, HttpHeaders headers, byte[] body) implements Answered {

    private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();

    private static final int LONGEST_REASON = 200;

    /// LINE's ids, and long numbers, could name a person; words that are not English are not
    /// LINE's.
    private static final Pattern NAMES_SOMEBODY =
        Pattern.compile("\\b[UCR][0-9a-f]{32}\\b|[0-9]{8,}|[^\\x20-\\x7e]+");

    boolean isOk() {
      return status >= 200 && status < 300;
    }

    /// The body's tree; a missing node when it is not JSON.
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        return MissingNode.getInstance();
      }
    }

    /// LINE's own words on what is wrong, as they came.
    String message() {
      return json().path("message").asText("");
    }

    boolean says(String beginning) {
      return message().toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    /// LINE's words and its request id, which its support asks for, without anything that could
    /// name a person.
    String reason() {
      String words = NAMES_SOMEBODY.matcher(message() + detail()).replaceAll("***");
      String kept = words.substring(0, Math.min(words.length(), LONGEST_REASON));
      String request = headers.get("x-line-request-id", "");
      return request.isBlank() ? kept : (kept + " (x-line-request-id " + request + ")").strip();
    }

    /// Where in the call the first mistake is: "the request body has 1 error" alone helps nobody.
    private String detail() {
      var first = json().path("details").path(0);
      String words = first.path("message").asText("");
      String where = first.path("property").asText("");
      return words.isBlank() && where.isBlank() ? "" : ": " + where + " " + words;
    }

    /// For the log.
    String told() {
      return (status + " " + reason()).strip();
    }

    /// 429 means too many calls, and also that the month's pushes are used up.
    boolean isMonthlyLimit() {
      return status == 429 && says("You have reached your monthly limit");
    }

    @Override
    public String tag() {
      return isMonthlyLimit() ? "monthly-limit" : String.valueOf(status);
    }

    @Override
    public String toString() {
      return "Answer[" + status + "]";
    }
  }

  /// No connection, no permit, no name in the DNS: LINE never saw the call.
  record NeverLeft(String why) implements Answered {
    @Override
    public String tag() {
      return "not-sent";
    }
  }

  /// The call left, its answer did not come.
  record Lost(String why) implements Answered {
    @Override
    public String tag() {
      return "unknown";
    }
  }
}
