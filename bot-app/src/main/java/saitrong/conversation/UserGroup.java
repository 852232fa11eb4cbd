package saitrong.conversation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.TextKey;

/// Who asks, by the ids that entries of the FAQ and the scripts share.
enum UserGroup {
  CITIZEN("ประชาชน", TextKey.FAQ_GROUP_CITIZEN),
  BUSINESS("ผู้ประกอบการ", TextKey.FAQ_GROUP_BUSINESS),
  LOCAL("ท้องถิ่น", TextKey.FAQ_GROUP_LOCAL),
  HEALTH("สาธารณสุข", TextKey.FAQ_GROUP_HEALTH),
  OTHER("อื่นๆ", TextKey.FAQ_GROUP_OTHER);

  private final String id;
  private final TextKey label;

  UserGroup(String id, TextKey label) {
    this.id = id;
    this.label = label;
  }

  String id() {
    return id;
  }

  TextKey label() {
    return label;
  }

  static Stream<UserGroup> all() {
    return Arrays.stream(values());
  }

  static Optional<UserGroup> called(String id) {
    return all().filter(group -> group.id.equals(id.replace(" ", ""))).findFirst();
  }
}
