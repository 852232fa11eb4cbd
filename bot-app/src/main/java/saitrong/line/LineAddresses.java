package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.springframework.web.util.UriUtils;
import saitrong.citizen.LineUserId;
import saitrong.inbox.MessageId;

/// Where the calls go. The path of a configured base is kept, so that LINE can be played behind a
/// prefix.
final class LineAddresses {

  private final String api;
  private final String data;

  LineAddresses(LineProperties settings) {
    api = withoutSlash(settings.apiBase());
    data = withoutSlash(settings.dataBase());
  }

  private static String withoutSlash(URI base) {
    return base.toString().replaceFirst("/+$", "");
  }

  String reply() {
    return api + "/v2/bot/message/reply";
  }

  String push() {
    return api + "/v2/bot/message/push";
  }

  String loading() {
    return api + "/v2/bot/chat/loading/start";
  }

  String info() {
    return api + "/v2/bot/info";
  }

  String quota() {
    return api + "/v2/bot/message/quota";
  }

  String consumption() {
    return api + "/v2/bot/message/quota/consumption";
  }

  String webhookEndpoint() {
    return api + "/v2/bot/channel/webhook/endpoint";
  }

  String webhookTest() {
    return api + "/v2/bot/channel/webhook/test";
  }

  String profile(LineUserId person) {
    return api + "/v2/bot/profile/" + segment(person.value());
  }

  String content(MessageId message) {
    return data + "/v2/bot/message/" + segment(message.value()) + "/content";
  }

  String preview(MessageId message) {
    return content(message) + "/preview";
  }

  String transcoding(MessageId message) {
    return content(message) + "/transcoding";
  }

  String menus() {
    return api + "/v2/bot/richmenu";
  }

  String menuList() {
    return menus() + "/list";
  }

  String menu(String menu) {
    return menus() + "/" + segment(menu);
  }

  String menuPicture(String menu) {
    return data + "/v2/bot/richmenu/" + segment(menu) + "/content";
  }

  String everybodysMenu() {
    return api + "/v2/bot/user/all/richmenu";
  }

  String everybodysMenu(String menu) {
    return everybodysMenu() + "/" + segment(menu);
  }

  String menuOf(LineUserId person) {
    return api + "/v2/bot/user/" + segment(person.value()) + "/richmenu";
  }

  String menuOf(LineUserId person, String menu) {
    return menuOf(person) + "/" + segment(menu);
  }

  private static String segment(String value) {
    return UriUtils.encodePathSegment(value, UTF_8);
  }
}
