package saitrong.message;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What a tap does. Labels are limited where the action is placed: a card's button holds more than
/// a quick reply.
public sealed interface Action {

  String label();

  /// Sends `text` as if the person had typed it.
  record Say(String label, String text) implements Action {
    public Say {
      Limits.ACTION_TEXT.require(text);
    }
  }

  /// Sends `data` to us unseen; the chat shows `displayText` as said by the person.
  record Tap(String label, String data, String displayText) implements Action {
    public Tap {
      Limits.POSTBACK_DATA.require(data);
      Limits.ACTION_TEXT.requireSome(displayText);
    }
  }

  /// Opens a page or calls a number (`https:`, `tel:`).
  record Open(String label, URI uri) implements Action {
    public Open {
      Limits.URI.require(uri.toString());
    }
  }

  /// Quick reply only: opens the camera.
  record Camera(String label) implements Action {}

  /// Quick reply only: opens the pictures.
  record Album(String label) implements Action {}

  /// Quick reply only: lets the person send a place.
  record Place(String label) implements Action {}

  /// Lets the person pick a day or a time, which is sent to us with `data`.
  ///
  /// @param from the first that can be picked; in the form of what is picked, as LINE has it
  /// @param to the last one
  record Pick(String label, String data, What what, @Nullable String from, @Nullable String to)
      implements Action {
    public Pick {
      Limits.POSTBACK_DATA.require(data);
    }

    /// What is picked.
    public enum What {
      DAY,
      CLOCK,
      DAY_AND_CLOCK
    }
  }
}
