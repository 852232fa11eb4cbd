package saitrong.store;

import com.mongodb.MongoException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import saitrong.shared.Ulid;

/// The parts of the application that a command needs, and no others, on the database of a bot that
/// may be running: nothing here takes mail or sends any. Not annotated as a configuration, or
/// `serve` would find it.
@ComponentScan("saitrong.store")
@ImportAutoConfiguration(MongoAutoConfiguration.class)
public class BesideTheBot {

  private static final String NO_ANSWER =
      """
      ฐานข้อมูลไม่ตอบ ลองอีกครั้ง และตรวจ SAITRONG_MONGODB_URI
      The database does not answer: try again, and check SAITRONG_MONGODB_URI.\
      """;

  /// @param features packages, beside the store
  public static ConfigurableApplicationContext open(List<String> settings, String... features) {
    var parts = new SpringApplication(BesideTheBot.class);
    parts.addInitializers(it -> ((AnnotationConfigRegistry) it).scan(features));
    parts.setWebApplicationType(WebApplicationType.NONE);
    parts.setLazyInitialization(true);
    parts.setLogStartupInfo(false);
    var all = new ArrayList<>(List.of("--saitrong.store.beside=true", "--logging.level.root=warn"));
    all.addAll(settings);
    return parts.run(all.toArray(String[]::new));
  }

  /// What to tell whoever gave the command. What nobody foresaw is thrown on, for it needs its
  /// stack trace.
  ///
  /// @param keyMissing what to say when something was sealed with a key that is not set here
  public static String sentence(RuntimeException failure, String keyMissing) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreUnavailable unavailable) {
        return String.valueOf(unavailable.getMessage());
      }
      if (cause instanceof MissingKey) {
        return keyMissing;
      }
      if (cause instanceof MongoException away && StoreAway.is(away)) {
        return NO_ANSWER;
      }
    }
    throw failure;
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Ulid ulid(InstantSource clock) {
    return new Ulid(clock);
  }
}
