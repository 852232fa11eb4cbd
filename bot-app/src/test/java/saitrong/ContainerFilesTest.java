package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// What can be checked of the container files where there is no container engine.
class ContainerFilesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\b(SAITRONG_[A-Z_]+|SERVER_PORT)\\b");
  private static final Pattern SETTING = Pattern.compile("\\$\\{(SAITRONG_[A-Z_]+|SERVER_PORT):");

  @Test
  void startsTwoBotsADatabaseAndAProxy() throws IOException {
    Map<String, Map<String, Object>> services = section("services");

    assertThat(services).containsOnlyKeys("bot-1", "bot-2", "mongo", "proxy");
    assertThat(services.get("bot-1"))
        .isEqualTo(withHostname("bot-1", services.getOrDefault("bot-2", Map.of())));
    assertThat(services.get("mongo")).containsKey("healthcheck");
  }

  private static Map<String, Object> withHostname(String name, Map<String, Object> service) {
    var named = new HashMap<>(service);
    named.put("hostname", name);
    return named;
  }

  @Test
  void sendsTheProxyOnlyToServicesThatExist() throws IOException {
    var configs = section("configs").getOrDefault("caddyfile", Map.of());
    var caddyfile = configs.getOrDefault("content", "").toString();

    assertThat(caddyfile)
        .contains(
            "reverse_proxy bot-1:8080 bot-2:8080",
            "flush_interval -1",
            "@ours path /line/webhook /files/* /pictures/* /results/* /rate /rate/*\n")
        .contains("{$$SITE_ADDRESS}");
    assertThat(caddyfile.substring(caddyfile.indexOf("{$$SITE_ADDRESS}")))
        .as("the desk has no sign-in yet")
        .doesNotContain("/console");
    assertThat(read(".env.example")).contains("SITE_ADDRESS=");
  }

  @Test
  void namesOnlySettingsThatExist() throws IOException {
    for (var file : List.of("compose.yaml", ".env.example", "Dockerfile", "README.md")) {
      assertThat(named(VARIABLE, file)).as(file).isSubsetOf(settings());
    }
  }

  @Test
  void explainsEverySettingToTheOperator() throws IOException {
    assertThat(named(VARIABLE, "docs/operate.md")).isEqualTo(settings());
  }

  @Test
  void copiesTheJarThatTheBuildMakes() throws IOException {
    var pom = read("bot-app/pom.xml");
    var name = pom.replaceFirst("(?s).*<finalName>([^<]+)</finalName>.*", "$1");

    assertThat(read("Dockerfile"))
        .contains("-jar bot-app/target/" + name + ".jar extract --layers")
        .contains("\"-jar\", \"" + name + ".jar\"");
  }

  @Test
  void runsAsNobodySpecialAndIsWatched() throws IOException {
    var lines = read("Dockerfile").lines().toList();

    assertThat(lines).contains("USER saitrong");
    assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
    assertThat(read("Dockerfile")).contains("/actuator/health");
  }

  @Test
  void takesImagesByTheirPublicNames() throws IOException {
    var images = new TreeSet<String>();
    images.addAll(named(Pattern.compile("(?m)^FROM (\\S+)"), "Dockerfile"));
    images.addAll(named(Pattern.compile("image: (\\S+)"), "compose.yaml"));

    assertThat(images).hasSize(4).noneMatch(image -> image.contains("/"));
  }

  private static Set<String> settings() throws IOException {
    return named(SETTING, "bot-app/src/main/resources/application.yaml");
  }

  private static Set<String> named(Pattern pattern, String file) throws IOException {
    var names = new TreeSet<String>();
    pattern.matcher(read(file)).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static Map<String, Map<String, Object>> section(String name) throws IOException {
    Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(read("compose.yaml"));
    return compose.getOrDefault(name, Map.of());
  }

  private static String read(String file) throws IOException {
    return Files.readString(Repository.root().resolve(file));
  }
}
