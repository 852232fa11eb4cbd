package saitrong.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.Fault;

/// The whole output of a long story, with scripts, a case, a booking, crashes and every fault in
/// it, holds nothing that a person said or is called, and none of the keys.
@BesideTheOthers
class LogTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  /// Whose scripts ask for more than the default agency's do.
  private static final Map<String, String> SUB_DISTRICT =
      Map.of("SAITRONG_AGENCY", "tambon-example");

  private final PrivateWords words = new PrivateWords();

  @Test
  void keepsPeopleOutOfTheLogOfABotWithItsOwnStore(@TempDir Path data) throws Exception {
    try (var line = secretLine();
        var bot = new BotProcess("log-embedded", line, data, SUB_DISTRICT)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      tellTheStory(line);
      new PrivateAnswers(line, words).areGiven(bot);
      writeAsNobody(line, bot);
      crash(line, bot);
      crash(line, bot);

      rememberWhoWasThere(line);
      assertThat(bot.printed()).contains("Started Saitrong");
      assertThat(words.foundIn(bot.printed())).isEmpty();
    }
  }

  @Test
  void keepsPeopleOutOfTheLogEvenWhenItTellsEverything(@TempDir Path data) throws Exception {
    try (var line = secretLine();
        var store = new StoreProcess("log-debug-store", data);
        var bot = talkative("log-debug", line, data, store)) {
      store.start();
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      tellTheStory(line);
      new PrivateAnswers(line, words).areGiven(bot);
      crash(line, bot);
      loseTheStore(line, store, bot);

      rememberWhoWasThere(line);
      assertThat(bot.printed()).contains("Started Saitrong");
      assertThat(words.foundIn(bot.printed() + store.printed())).isEmpty();
    }
  }

  @Test
  void findsAWordInEveryDisguise() {
    var word = words.word("a word");

    for (var around : new String[] {"", "x", "xy"}) {
      var code = Base64.getEncoder().encodeToString((around + word + around).getBytes(UTF_8));
      assertThat(words.foundIn("log " + code)).hasSize(1);
    }
    assertThat(words.foundIn("log {" + word + "}")).hasSize(1);
    assertThat(words.foundIn("log")).isEmpty();
  }

  private static BotProcess talkative(
      String name, LineSimulator line, Path data, StoreProcess store) {
    var settings = new HashMap<>(SUB_DISTRICT);
    settings.put("SAITRONG_MONGODB_URI", store.uri());
    settings.put("LOGGING_LEVEL_SAITRONG", "DEBUG");
    return new BotProcess(name, line, data, settings);
  }

  private LineSimulator secretLine() {
    var secret = words.keep("channel secret", words.digits("secret", 20) + "secret");
    var token = words.keep("access token", words.digits("token", 20) + "token");
    return LineSimulator.start(SimulatorSettings.forTests().secrets(secret, token));
  }

  private void tellTheStory(LineSimulator line) {
    var citizen = line.citizen(words.word("display name"));
    remember(citizen.follow());
    citizen.awaitReplies(1, SOON);
    speak(citizen);
    sendThings(citizen);
    meetInAGroup(line);
    sendNonsense(line, citizen);
    sufferFaults(line, citizen);
    remember(citizen.block());
    remember(citizen.unblock());
  }

  private void speak(Citizen citizen) {
    remember(citizen.says("สวัสดี " + words.word("text")));
    remember(citizen.says("โทรกลับที่ " + words.digits("phone number", 10)));
    remember(citizen.says("รหัสผ่าน: " + words.word("password")));
    remember(citizen.says("รหัส OTP " + words.digits("one-time code", 8)));
    remember(citizen.says("เมนู"));
    remember(citizen.says("English"));
    remember(citizen.postsBack("command:menu"));
    remember(citizen.postsBack(words.word("postback")));
    var regretted = citizen.says("ขอลบ " + words.word("unsent text"));
    remember(regretted);
    remember(citizen.quotes(String.valueOf(regretted.messageId()), words.word("quoting text")));
    remember(citizen.unsends(String.valueOf(regretted.messageId())));
  }

  private void sendThings(Citizen citizen) {
    var bytes = "a file".getBytes(UTF_8);
    remember(citizen.sendsFile(words.word("file name") + ".pdf", "application/pdf", bytes));
    citizen.sendsPictures(3).forEach(this::remember);
    remember(citizen.sendsVoice(bytes, Duration.ofSeconds(2)));
    remember(citizen.sendsVideo(bytes, Duration.ofSeconds(2)));
    remember(citizen.sendsPlace(13.0, 100.0, words.word("place"), words.word("address")));
    remember(citizen.sendsSticker());
  }

  private void meetInAGroup(LineSimulator line) {
    var member = line.inGroup(words.word("group"), words.word("member's name"));
    remember(member.invitesTheBot());
    remember(member.says(words.word("text in a group")));
  }

  /// What no phone sends: bad signatures, bad bodies, events of another world.
  private void sendNonsense(LineSimulator line, Citizen citizen) {
    var text = words.word("text in nonsense");
    line.deliver("{\"events\":[{\"text\":\"" + text + "\"}]}", words.digits("wrong signature", 30));
    line.deliver("{\"events\":[{\"text\":\"" + text + "\"}]}", (String) null);
    line.redelivery(false);
    line.deliver("this is no JSON: " + text);
    line.deliver("{\"events\":\"" + text + "\"}");
    line.deliver("[\"" + text + "\"]");
    line.deliver(odd(line, citizen, "\"type\":\"message\",\"message\":{\"text\":[\"%s\"]}", text));
    line.deliver(odd(line, citizen, "\"type\":\"message\",\"message\":\"%s\"", text));
    line.deliver(odd(line, citizen, "\"type\":\"%s\",\"what\":{\"deep\":true}", text));
    line.redelivery(true);
  }

  /// An answer that LINE takes neither as a reply nor as a push: it says why, and so does the log.
  private void writeAsNobody(LineSimulator line, BotProcess bot) {
    line.faults().set(Fault.INVALID_REPLY_TOKEN, 1);
    var nobody = "U" + words.word("LINE's id of nobody");
    line.deliver(
        """
        {"destination":"%s","events":[{"type":"message","mode":"active","timestamp":%d,\
        "source":{"type":"user","userId":"%s"},"webhookEventId":"01NOBODY","replyToken":"%s",\
        "message":{"type":"text","id":"1","text":"%s"}}]}\
        """
            .formatted(
                line.botUserId(),
                System.currentTimeMillis(),
                nobody,
                words.word("token of nobody"),
                words.word("text of nobody")));
    Awaitility.await("the reason in the log")
        .atMost(SOON)
        .until(() -> bot.printed().contains("LINE answered a call (push) with 400"));
    assertThat(bot.printed()).contains("The property, 'to',", "x-line-request-id");
  }

  private static String odd(LineSimulator line, Citizen citizen, String part, String text) {
    return """
    {"destination":"%s","events":[{%s,"mode":"active","timestamp":"%s",\
    "source":{"type":"user","userId":"%s"},"replyToken":"%s"}]}\
    """
        .formatted(line.botUserId(), part.formatted(text), text, citizen.id(), text);
  }

  private void sufferFaults(LineSimulator line, Citizen citizen) {
    for (var fault : new Fault[] {Fault.ERROR500, Fault.ANSWER500, Fault.ANSWER_CUT}) {
      line.faults().set(fault, 2);
      remember(citizen.says(words.word("text in trouble")));
    }
    line.faults().set(Fault.RATE_LIMITED, 2);
    line.faults().set(Fault.WRONG_SIGNATURE, 1);
    remember(citizen.says(words.word("text with a bad signature")));
    line.faults().set(Fault.INVALID_REPLY_TOKEN, 2);
    line.faults().set(Fault.ERROR500, 2, "/v2/bot/message/push");
    remember(citizen.says(words.word("text answered by push")));
    remember(citizen.says(words.word("another answered by push")));
    awaitAnswer(line, citizen);
  }

  private void crash(LineSimulator line, BotProcess bot) {
    var citizen = line.citizen(words.word("display name in a crash"));
    line.faults().set(Fault.SLOW, 500);
    remember(citizen.says(words.word("text before a crash")));
    bot.killHard();
    bot.start().awaitReady();
    line.faults().set(Fault.SLOW, 0);
    awaitAnswer(line, citizen);
  }

  private void loseTheStore(LineSimulator line, StoreProcess store, BotProcess bot) {
    var citizen = line.citizen(words.word("display name without a store"));
    line.faults().set(Fault.SLOW, 1_000);
    remember(citizen.says(words.word("text before the store went")));
    store.killHard();
    remember(citizen.says(words.word("text without a store")));
    Awaitility.await("health to say so").atMost(SOON).until(() -> bot.health() == 503);
    store.start();
    bot.awaitReady();
    line.faults().set(Fault.SLOW, 0);
    awaitAnswer(line, citizen);
  }

  /// One more message, and its answer: then all before it is over, too.
  private void awaitAnswer(LineSimulator line, Citizen citizen) {
    Awaitility.await("webhooks to have come").atMost(SOON).until(() -> line.webhooksWaiting() == 0);
    var last = citizen.says(words.word("last text"));
    remember(last);
    citizen.awaitAnswerTo(last, SOON);
  }

  private void remember(Sent sent) {
    if (!sent.replyToken().isEmpty()) {
      words.keep("reply token", sent.replyToken());
    }
  }

  private void rememberWhoWasThere(LineSimulator line) {
    line.chats().forEach(chat -> words.keep("LINE's id of a person or a group", chat.id()));
  }
}
