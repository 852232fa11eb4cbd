package saitrong.doctor;

import java.time.Instant;
import saitrong.line.LineAccount;
import saitrong.line.LineAnswer;
import saitrong.line.LineAnswer.Told;

/// An account in perfect order, until a test says otherwise.
final class FakeAccount implements LineAccount {

  LineAnswer<Info> info = told(ChatMode.BOT);
  LineAnswer<Quota> quota = new Told<>(new Quota(true, 300L, 20L));
  LineAnswer<WebhookEndpoint> endpoint = at("https://helpdesk.example.go.th/line/webhook");
  LineAnswer<WebhookTest> test = new Told<>(new WebhookTest(true, 200, "OK", "200"));
  LineAnswer<Instant> time = new Told<>(Instant.EPOCH);

  static LineAnswer<Info> told(ChatMode chatMode) {
    return new Told<>(new Info("U0", "@216saitr", "สายตรง", chatMode, ReadMode.UNKNOWN));
  }

  static LineAnswer<WebhookEndpoint> at(String address) {
    return new Told<>(new WebhookEndpoint(address, true));
  }

  static LineAnswer<WebhookTest> answering(int status) {
    return new Told<>(new WebhookTest(false, status, "ERROR_STATUS_CODE", null));
  }

  @Override
  public LineAnswer<Info> info() {
    return info;
  }

  @Override
  public LineAnswer<Quota> quota() {
    return quota;
  }

  @Override
  public LineAnswer<WebhookEndpoint> webhookEndpoint() {
    return endpoint;
  }

  @Override
  public LineAnswer<WebhookTest> testWebhook() {
    return test;
  }

  @Override
  public LineAnswer<Instant> timeAtLine() {
    return time;
  }
}
