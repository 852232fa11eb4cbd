package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import saitrong.citizen.FakeCitizens;
import saitrong.inbox.FakeInbox;
import saitrong.inbox.Inbound;

/// The real webhook on a real Netty, with an inbox and citizens in memory behind it. Plays LINE in
/// front of it: signs and posts bytes.
final class LineServer implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
  static final String BOT = "Ubot";

  private static final String SECRET = "a channel secret for tests";

  final FakeInbox inbox;
  final FakeCitizens citizens;
  final MeterRegistry meters;
  private final ConfigurableApplicationContext context;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  LineServer(String... settings) {
    context = new SpringApplicationBuilder(Wiring.class).run(arguments(settings));
    inbox = context.getBean(FakeInbox.class);
    citizens = context.getBean(FakeCitizens.class);
    meters = context.getBean(MeterRegistry.class);
  }

  /// As arguments, for these win over application.yaml; the last word on a setting counts.
  private static String[] arguments(String... settings) {
    var all = new TreeMap<String, String>();
    all.put("server.port", "0");
    all.put("server.address", "127.0.0.1");
    all.put("saitrong.line.channel-secret", SECRET);
    all.put("saitrong.line.channel-token", "a-token-for-tests");
    for (String setting : settings) {
      int sign = setting.indexOf('=');
      all.put(setting.substring(0, sign), setting.substring(sign + 1));
    }
    return all.entrySet().stream().map(one -> "--" + one).toArray(String[]::new);
  }

  // No @Configuration: the application under test in other tests would find it by its scan.
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration"
      })
  @Import(LineConfiguration.class)
  static class Wiring {

    @Bean
    FakeInbox inbox() {
      return new FakeInbox();
    }

    @Bean
    FakeCitizens citizens() {
      return new FakeCitizens();
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(NOW);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  /// The events that one correctly signed call brings into the inbox.
  List<Inbound> take(String... events) {
    inbox.forget();
    citizens.forget();
    HttpResponse<byte[]> answer = post(callback(events));
    if (answer.statusCode() != 200) {
      throw new AssertionError("answered " + answer.statusCode());
    }
    return inbox.kept();
  }

  Inbound takeOne(String event) {
    return take(event).getFirst();
  }

  static String callback(String... events) {
    return "{\"destination\":\"%s\",\"events\":[%s]}".formatted(BOT, String.join(",", events));
  }

  HttpResponse<byte[]> post(String body) {
    return post(body.getBytes(UTF_8));
  }

  HttpResponse<byte[]> post(byte[] body) {
    return post(body, "x-line-signature", signature(body));
  }

  HttpResponse<byte[]> post(byte[] body, String... headers) {
    return send(HttpRequest.newBuilder(address()).POST(BodyPublishers.ofByteArray(body)), headers);
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
    List<String> pairs = new ArrayList<>(List.of(headers));
    while (!pairs.isEmpty()) {
      request.header(pairs.removeFirst(), pairs.removeFirst());
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError("no answer", failure);
    }
  }

  static String signature(byte[] body) {
    byte[] digest = new LineSignatureValidator(SECRET.getBytes(UTF_8)).generateSignature(body);
    return Base64.getEncoder().encodeToString(digest);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/line/webhook");
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  double webhooks(String result) {
    return meters.timer("saitrong.line.webhooks", "result", result).count();
  }

  double events(String kind) {
    return meters.counter("saitrong.line.events", "kind", kind).count();
  }

  @Override
  public void close() {
    http.close();
    context.close();
  }
}
