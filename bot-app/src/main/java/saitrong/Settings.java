package saitrong;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/// The settings as `serve` would see them, for commands that do not need the whole application.
final class Settings {

  private Settings() {}

  static Environment read() {
    var environment = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }
}
