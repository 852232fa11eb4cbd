package saitrong.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How pages hear of changes.
///
/// @param beat how often an open page hears that its line still holds; also how soon it ends after
///   its officer has signed out (SAITRONG_LIVE_BEAT)
/// @param lines how many pages of one account may be open so at one instance; further ones ask
///   every few seconds (SAITRONG_LIVE_LINES)
@ConfigurationProperties("saitrong.console.live")
record LiveProperties(@DefaultValue("10s") Duration beat, @DefaultValue("8") int lines) {}
