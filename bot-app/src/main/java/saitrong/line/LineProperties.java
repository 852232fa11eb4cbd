package saitrong.line;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import saitrong.shared.Secret;

/// How to talk to LINE. Secret and token have no default: without them the bot could neither trust
/// what comes in nor answer it, so it does not start.
///
/// @param channelSecret signs what LINE sends (`SAITRONG_LINE_CHANNEL_SECRET`)
/// @param channelToken the long-lived channel access token (`SAITRONG_LINE_CHANNEL_TOKEN`)
/// @param apiBase where LINE's API is; a path in it is kept (`SAITRONG_LINE_API_BASE`)
/// @param dataBase where pictures and files are fetched (`SAITRONG_LINE_DATA_BASE`)
/// @param answerWithin how long a webhook may wait for the inbox before it is answered 503; LINE
///   itself waits two seconds (`SAITRONG_LINE_ANSWER_WITHIN`)
/// @param callTimeout how long one call to LINE may take (`SAITRONG_LINE_CALL_TIMEOUT`)
/// @param connections how many calls to LINE may run at once; four times as many may queue
///   (`SAITRONG_LINE_CONNECTIONS`)
@ConfigurationProperties("saitrong.line")
record LineProperties(
    @DefaultValue("") Secret channelSecret,
    @DefaultValue("") Secret channelToken,
    @DefaultValue("https://api.line.me") URI apiBase,
    @DefaultValue("https://api-data.line.me") URI dataBase,
    @DefaultValue("1400ms") Duration answerWithin,
    @DefaultValue("4s") Duration callTimeout,
    @DefaultValue("128") int connections) {

  /// Refuses settings with which the bot could only seem to run.
  LineProperties checked() {
    if (channelSecret.isMissing()) {
      throw LineNotConfigured.missing("SAITRONG_LINE_CHANNEL_SECRET", "Channel secret");
    }
    if (channelToken.isMissing()) {
      throw LineNotConfigured.missing("SAITRONG_LINE_CHANNEL_TOKEN", "Channel access token");
    }
    if (hasGaps(channelToken.value())) {
      throw LineNotConfigured.token();
    }
    requireBase("SAITRONG_LINE_API_BASE", apiBase);
    requireBase("SAITRONG_LINE_DATA_BASE", dataBase);
    return this;
  }

  /// A token copied with a line break in it would make a header that no client can send.
  private static boolean hasGaps(String token) {
    return token.chars().anyMatch(c -> c <= ' ' || c > '~');
  }

  private static void requireBase(String setting, URI base) {
    boolean http = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
    boolean plain =
        base.getRawQuery() == null && base.getRawFragment() == null && base.getUserInfo() == null;
    if (!http || base.getHost() == null || !plain) {
      throw LineNotConfigured.address(setting);
    }
  }
}
