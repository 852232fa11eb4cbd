package saitrong.flow;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import saitrong.flow.CardTemplate.CardButton;
import saitrong.flow.CardTemplate.Row;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Reads the cards that flows show by name. What is wrong with one is told here, at its place.
final class CardsReader {

  /// Some of which only stand there at other times than others.
  private static final int MOST_BUTTONS = 6;

  private static final Pattern LINKED = Pattern.compile("\\{([^{}]+)}");
  private static final int MOST_ROWS = 12;

  private CardsReader() {}

  static Map<String, CardTemplate> read(Block root) {
    var cards = new LinkedHashMap<String, CardTemplate>();
    if (root.self().node() instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode name) {
          var leaf = root.self().of(entry.getValueNode()).in(name.getValue());
          leaf.block().ifPresent(block -> cards.put(name.getValue(), card(block)));
        }
      }
    }
    return cards;
  }

  private static CardTemplate card(Block block) {
    var card =
        new CardTemplate(
            block.required(Key.ALT).map(CardsReader::alt).orElse(Wording.NONE),
            block.required(Key.TITLE).map(Values::wording).orElse(Wording.NONE),
            Values.wording(block, Key.FACT),
            items(block, Key.ROWS).stream().map(CardsReader::row).toList(),
            items(block, Key.BUTTONS).stream().map(CardsReader::button).toList(),
            Values.wording(block, Key.FOOT));
    block.refuseTheRest();
    if (card.buttons().size() > MOST_BUTTONS || hasTooManyAtOnce(card)) {
      block.self().wrong("หนึ่งการ์ดมีได้ไม่เกิน 3 ปุ่ม", "a card has at most 3 buttons");
    }
    if (card.rows().size() > MOST_ROWS) {
      block.self().wrong("หนึ่งการ์ดมีได้ไม่เกิน 12 บรรทัด", "a card has at most 12 rows");
    }
    return card;
  }

  private static boolean hasTooManyAtOnce(CardTemplate card) {
    return card.buttons().stream().filter(CardButton::isAlwaysThere).count()
        > CardTemplate.MOST_BUTTONS;
  }

  private static List<Block> items(Block block, Key key) {
    var items = new ArrayList<Block>();
    block
        .optional(key)
        .map(Leaf::items)
        .orElse(List.of())
        .forEach(item -> item.block().ifPresent(items::add));
    return items;
  }

  private static Wording alt(Leaf leaf) {
    var alt = Values.wording(leaf);
    for (var language : Language.values()) {
      refuseLonger(leaf, alt.in(language), Limits.ALT_TEXT);
    }
    return alt;
  }

  private static Row row(Block block) {
    var row =
        new Row(
            Values.wording(block, Key.NAME),
            block.required(Key.VALUE).map(Values::wording).orElse(Wording.NONE));
    block.refuseTheRest();
    return row;
  }

  private static CardButton button(Block block) {
    var label = block.required(Key.NAME);
    var words = label.map(Values::wording).orElse(Wording.NONE);
    label.ifPresent(leaf -> Labels.checkButton(leaf, words));
    var says = Values.wording(block, Key.SAYS);
    block
        .optional(Key.SAYS)
        .ifPresent(leaf -> {
          for (var language : Language.values()) {
            refuseLonger(leaf, says.in(language), Limits.ACTION_TEXT);
          }
        });
    var address = block.optional(Key.ADDRESS);
    Optional<String> linked = address.flatMap(CardsReader::linked);
    Optional<URI> opens = address.filter(_ -> linked.isEmpty()).flatMap(CardsReader::address);
    block.refuseTheRest();
    if (says.isEmpty() == !block.has(Key.ADDRESS)) {
      block
          .self()
          .wrong(
              "ปุ่มต้องมีอย่างใดอย่างหนึ่ง: \"พิมพ์ว่า\" หรือ \"เปิด\"",
              "a button has one of two: \"says\" or \"opens\"");
    }
    return new CardButton(
        words, says, opens.orElse(null), linked.orElse(null), block.self().at().line());
  }

  /// Of all that is known of a case one is an address: `{ไฟล์ของผล}`.
  private static Optional<String> linked(Leaf leaf) {
    return Optional.of(LINKED.matcher(leaf.text()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .filter(Step.FindCase.RESULT_FILE::equals);
  }

  private static Optional<URI> address(Leaf leaf) {
    @Nullable URI address = Values.address(leaf, true);
    return Optional.ofNullable(address);
  }

  private static void refuseLonger(Leaf leaf, String text, Limits limit) {
    if (!limit.fits(text)) {
      leaf.wrong(
          "ยาวเกิน %d ตัวอักษรที่ LINE รับได้".formatted(limit.most()),
          "longer than the %d characters that LINE takes".formatted(limit.most()));
    }
  }
}
