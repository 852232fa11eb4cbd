package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.citizen.CitizenId;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.linked.LinkedChats;

/// By the codes that the desk showed.
record StoredOwnAccounts(LinkedChats chats) implements OwnAccounts {

  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(?:เชื่อม(?:ต่อ)?บัญชี|link(?: my)? account)\\s*([0-9๐-๙]{6})\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNLINK =
      Pattern.compile(
          "\\s*(?:ยกเลิก(?:การ)?เชื่อม(?:ต่อ)?บัญชี|unlink(?: my)? account)\\s*",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<TextKey> asked(CitizenId citizen, List<Inbound> events) {
    if (events.stream().anyMatch(Inbound.Unfollowed.class::isInstance)) {
      chats.unlink(citizen);
      return Optional.empty();
    }
    return events.getLast() instanceof Inbound.Said said ? asked(citizen, said) : Optional.empty();
  }

  private Optional<TextKey> asked(CitizenId citizen, Inbound.Said said) {
    var words = said.text().value();
    if (UNLINK.matcher(words).matches()) {
      chats.unlink(citizen);
      return Optional.of(TextKey.ACCOUNT_UNLINKED);
    }
    var link = LINK.matcher(words);
    return link.matches()
        ? Optional.of(linked(citizen, arabic(link.group(1)), said.envelope().id().value()))
        : Optional.empty();
  }

  private TextKey linked(CitizenId citizen, String code, String event) {
    return switch (chats.link(citizen, code, event)) {
      case LINKED -> TextKey.ACCOUNT_LINKED;
      case WRONG -> TextKey.ACCOUNT_NOT_LINKED;
      case TOO_OFTEN -> TextKey.ACCOUNT_TRIED_TOO_OFTEN;
    };
  }

  private static String arabic(String digits) {
    var plain = new StringBuilder();
    digits.chars().forEach(it -> plain.append(Character.digit(it, 10)));
    return plain.toString();
  }
}
