package saitrong.editing;

import saitrong.flow.FlowSet;

/// What to say to who names a flow that is not there.
final class Names {

  private Names() {}

  static String unknown(FlowSet flows, Request request) {
    String all = String.join(", ", flows.flows().keySet());
    return request.say(
        "ไม่มีชุดสนทนาชื่อนี้ ที่มี: " + all, "There is no such flow. There are: " + all);
  }
}
