package saitrong.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.CameraAction;
import com.linecorp.bot.messaging.model.CameraRollAction;
import com.linecorp.bot.messaging.model.DatetimePickerAction;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.ImageMessage;
import com.linecorp.bot.messaging.model.LocationAction;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.message.Action.Pick.What;
import saitrong.message.Limits;
import saitrong.message.Message.Card;
import saitrong.message.Message.Picture;
import saitrong.message.Message.Text;
import saitrong.message.Outgoing;

/// Our messages in LINE's JSON, written by the models of LINE's SDK. Words that exceed LINE's limit
/// for their place are cut here, where the place is known.
final class LineMessages {

  private static final ObjectWriter JSON =
      ModelObjectMapper.createNewObjectMapper().writerFor(new TypeReference<List<Message>>() {});

  private static final ObjectWriter CARD =
      ModelObjectMapper.createNewObjectMapper().writerFor(FlexContainer.class);

  /// LINE's limit for a Flex bubble: https://developers.line.biz/en/reference/messaging-api/#bubble
  private static final int LARGEST_BUBBLE = 30 * 1024;

  /// The value of `messages` in a reply or a push.
  byte[] json(Outgoing outgoing) {
    List<Message> bubbles = new ArrayList<>();
    var last = outgoing.messages().size() - 1;
    for (int i = 0; i <= last; i++) {
      bubbles.add(bubble(outgoing.messages().get(i), i < last ? null : quickReply(outgoing)));
    }
    byte[] json = bytes(JSON, bubbles);
    if (json.length > LARGEST_BUBBLE) {
      bubbles.forEach(LineMessages::requireToFit);
    }
    return json;
  }

  private static void requireToFit(Message bubble) {
    if (bubble instanceof FlexMessage flex
        && bytes(CARD, flex.contents()).length > LARGEST_BUBBLE) {
      throw new IllegalArgumentException("a card is larger than 30 KB");
    }
  }

  private static byte[] bytes(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException cannotHappen) {
      // In-memory records of strings and numbers. Its message would show what is said.
      throw new IllegalStateException("messages cannot be written as JSON");
    }
  }

  private static Message bubble(saitrong.message.Message message, @Nullable QuickReply quickReply) {
    return switch (message) {
      case Text text -> new TextMessage(quickReply, null, Limits.TEXT.cut(text.text()), null, null);
      case Picture picture ->
          new ImageMessage(quickReply, null, picture.original(), picture.preview());
      case Card card ->
          new FlexMessage(
              quickReply, null, Limits.ALT_TEXT.cut(card.altText()), CardBubble.of(card));
    };
  }

  private static @Nullable QuickReply quickReply(Outgoing outgoing) {
    return outgoing.quickReplies().isEmpty()
        ? null
        : new QuickReply(
            outgoing.quickReplies().stream()
                .map(action -> new QuickReplyItem(actionOf(action, Limits.QUICK_REPLY_LABEL)))
                .toList());
  }

  /// @param place how long a label may be there
  static Action actionOf(saitrong.message.Action action, Limits place) {
    String label = place.cut(action.label());
    return switch (action) {
      case saitrong.message.Action.Say say -> new MessageAction(label, say.text());
      case saitrong.message.Action.Tap tap ->
          new PostbackAction.Builder()
              .label(label)
              .data(tap.data())
              .displayText(Limits.ACTION_TEXT.cut(tap.displayText()))
              .build();
      case saitrong.message.Action.Open open -> new URIAction(label, open.uri(), null);
      case saitrong.message.Action.Camera _ -> new CameraAction(label);
      case saitrong.message.Action.Album _ -> new CameraRollAction(label);
      case saitrong.message.Action.Place _ -> new LocationAction(label);
      case saitrong.message.Action.Pick pick ->
          new DatetimePickerAction(
              label, pick.data(), modeOf(pick.what()), null, pick.to(), pick.from());
    };
  }

  private static DatetimePickerAction.Mode modeOf(What what) {
    return switch (what) {
      case DAY -> DatetimePickerAction.Mode.DATE;
      case CLOCK -> DatetimePickerAction.Mode.TIME;
      case DAY_AND_CLOCK -> DatetimePickerAction.Mode.DATETIME;
    };
  }
}
