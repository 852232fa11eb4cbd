package saitrong.simulator.page;

import java.util.Base64;

/// What the page is shown in its tests: synthetic people, texts of real length, and the message
/// kinds as a bot sends them.
final class CannedData {

  private CannedData() {}

  static final String STATE =
      """
      {"botName": "กองกฎหมาย กรมตัวอย่าง", "redelivery": false, "chatMode": "bot", "lan": false,
       "since": "2025-11-22T17:30:00Z",
       "citizens": [
         {"id": "U1", "name": "ผู้ใช้ทดสอบ หนึ่ง", "following": true, "blocked": false, "typing": false, "unread": 0},
         {"id": "U2", "name": "เจ้าหน้าที่ อบต. ทดสอบ", "following": true, "blocked": false, "typing": false, "unread": 2},
         {"id": "U3", "name": "ผู้ใช้ทดสอบ สาม", "following": false, "blocked": false, "typing": false, "unread": 0}],
       "faults": {
         "slow": {"value": 0, "on": "/v2", "fired": 0, "kind": "millis"},
         "error500": {"value": 2, "on": "/v2/bot/message", "fired": 3, "kind": "times"},
         "answerCut": {"value": 0, "on": "/v2/bot/message", "fired": 0, "kind": "times"},
         "rateLimited": {"value": 0, "on": "/v2", "fired": 0, "kind": "times"},
         "quotaUsedUp": {"value": 0, "on": "/v2/bot/message/push", "fired": 0, "kind": "times"},
         "duplicateWebhooks": {"value": 0, "on": "/", "fired": 0, "kind": "times"},
         "wrongSignature": {"value": 0, "on": "/", "fired": 0, "kind": "times"}},
       "quota": {"limit": 300, "used": 41},
       "richMenu": null,
       "webhook": {"uri": "http://127.0.0.1:8080/line/webhook", "lastStatus": "200"}}
      """;

  static final String RICH_MENU =
      """
      {"richMenuId": "richmenu-1", "size": {"width": 2500, "height": 843}, "selected": false, "name": "หลัก", "chatBarText": "เมนู",
       "imageUrl": null,
       "areas": [
         {"bounds": {"x": 0, "y": 0, "width": 833, "height": 843}, "action": {"type": "message", "label": "ถามคำถาม", "text": "ถามคำถาม"}},
         {"bounds": {"x": 833, "y": 0, "width": 834, "height": 843}, "action": {"type": "postback", "label": "ฝากเรื่อง", "data": "flow=new", "displayText": "ฝากเรื่อง"}},
         {"bounds": {"x": 1667, "y": 0, "width": 833, "height": 843}, "action": {"type": "message", "label": "ติดตามเรื่อง", "text": "ติดตามเรื่อง"}}]}
      """;

  static final String GREETING =
      """
      {"type": "text", "text": "สวัสดีค่ะ บัญชีนี้เป็นช่องทางของกองกฎหมาย กรมตัวอย่าง\\nพิมพ์คำถามได้ตลอด 24 ชั่วโมง ระบบตอบอัตโนมัติจะหาคำตอบให้ก่อน และฝากเรื่องถึงเจ้าหน้าที่ได้ทุกเวลา\\nเจ็บป่วยฉุกเฉิน โทร. 1669 อ่านเพิ่มที่ https://example.go.th/records?lang=th",
       "quickReply": {"items": [
         {"type": "action", "action": {"type": "message", "label": "ถามคำถาม", "text": "ถามคำถาม"}},
         {"type": "action", "action": {"type": "postback", "label": "ฝากเรื่อง", "data": "flow=new", "displayText": "ฝากเรื่อง"}},
         {"type": "action", "action": {"type": "message", "label": "ติดตามเรื่อง", "text": "ติดตามเรื่อง"}},
         {"type": "action", "action": {"type": "message", "label": "คุยกับเจ้าหน้าที่", "text": "คุยกับเจ้าหน้าที่"}},
         {"type": "action", "action": {"type": "location", "label": "ส่งตำแหน่ง"}}]}}
      """;

  static final String RECEIPT =
      """
      {"type": "flex", "altText": "ได้รับเรื่องเลขที่ 00011/2569 แล้ว", "contents": {"type": "bubble",
       "body": {"type": "box", "layout": "vertical", "spacing": "md", "contents": [
         {"type": "text", "text": "ได้รับเรื่องของท่านแล้ว", "size": "sm", "color": "#4b5a69", "scaling": true},
         {"type": "text", "text": "00011/2569", "size": "xxl", "weight": "bold", "scaling": true},
         {"type": "separator"},
         {"type": "box", "layout": "baseline", "spacing": "sm", "contents": [
           {"type": "text", "text": "ได้รับเมื่อ", "size": "sm", "color": "#4b5a69", "flex": 2, "wrap": true},
           {"type": "text", "text": "ศ. 20 พ.ย. 2569 เวลา 19.42 น. (นอกเวลาราชการ)", "size": "sm", "flex": 4, "wrap": true}]},
         {"type": "box", "layout": "baseline", "spacing": "sm", "contents": [
           {"type": "text", "text": "แจ้งผลภายใน", "size": "sm", "color": "#4b5a69", "flex": 2, "wrap": true},
           {"type": "text", "flex": 4, "wrap": true, "size": "sm", "contents": [
             {"type": "span", "text": "พฤ. 26 พ.ย. 2569", "weight": "bold", "color": "#0b5f63"},
             {"type": "span", "text": " เวลา 16.30 น."}]}]}]},
       "footer": {"type": "box", "layout": "vertical", "spacing": "sm", "contents": [
         {"type": "button", "style": "primary", "height": "sm", "action": {"type": "postback", "label": "ติดตามเรื่อง", "data": "ticket=1", "displayText": "ติดตามเรื่อง 00011/2569"}},
         {"type": "button", "style": "secondary", "height": "sm", "action": {"type": "datetimepicker", "label": "เลือกวันนัด", "data": "visit", "mode": "date", "min": "2026-11-20"}},
         {"type": "button", "style": "link", "height": "sm", "action": {"type": "uri", "label": "อ่านเงื่อนไข", "uri": "https://example.go.th/terms"}}]}}}
      """;

  static final String CAROUSEL =
      """
      {"type": "flex", "altText": "คำตอบที่ใกล้เคียง 2 ข้อ", "contents": {"type": "carousel", "contents": [
       {"type": "bubble", "size": "kilo",
        "header": {"type": "box", "layout": "horizontal", "backgroundColor": "#0b5f63", "paddingAll": "12px", "contents": [
          {"type": "text", "text": "บัตรเจ้าพนักงาน", "color": "#ffffff", "weight": "bold", "size": "sm"},
          {"type": "text", "text": "1/2", "color": "#ffffff", "size": "xs", "align": "end", "gravity": "center", "flex": 0}]},
        "hero": {"type": "image", "url": "/sim/files/hero", "size": "full", "aspectRatio": "20:9", "aspectMode": "cover"},
        "body": {"type": "box", "layout": "vertical", "spacing": "sm", "contents": [
          {"type": "text", "text": "ขอออกบัตรใหม่เมื่อย้ายหน่วยงานได้หรือไม่", "wrap": true, "weight": "bold"},
          {"type": "box", "layout": "baseline", "spacing": "sm", "margin": "md", "contents": [
            {"type": "icon", "url": "/sim/files/icon", "size": "sm"},
            {"type": "text", "text": "ตอบแล้ว 128 ครั้ง", "size": "xs", "color": "#6b7a89"}]},
          {"type": "box", "layout": "vertical", "backgroundColor": "#e3f0ef", "cornerRadius": "md", "paddingAll": "8px", "borderColor": "#0b5f63", "borderWidth": "1px", "contents": [
            {"type": "text", "text": "ใช้สำเนาคำสั่งแต่งตั้งเท่านั้น", "size": "xs", "wrap": true}]}]},
        "footer": {"type": "box", "layout": "horizontal", "spacing": "sm", "contents": [
          {"type": "button", "style": "primary", "color": "#0b5f63", "height": "sm", "action": {"type": "message", "label": "ตรงคำถาม", "text": "1"}},
          {"type": "button", "style": "secondary", "height": "sm", "action": {"type": "message", "label": "ไม่ตรง", "text": "0"}}]}},
       {"type": "bubble", "size": "kilo",
        "body": {"type": "box", "layout": "vertical", "spacing": "sm", "contents": [
          {"type": "text", "text": "บัตรหมดอายุแล้วต้องทำอย่างไร", "wrap": true, "weight": "bold"},
          {"type": "filler"},
          {"type": "text", "text": "ตรวจทานเมื่อ 1 ต.ค. 2569", "size": "xs", "color": "#6b7a89"}]}}]}}
      """;

  static final String BUTTONS =
      """
      {"type": "template", "altText": "ความพึงพอใจ", "template": {"type": "buttons", "title": "เรื่องเลขที่ 00011/2569",
       "text": "ดำเนินการเสร็จสิ้นแล้ว ท่านพึงพอใจระดับใดคะ",
       "actions": [{"type": "postback", "label": "5 มากที่สุด", "data": "rate=5", "displayText": "5 มากที่สุด"},
         {"type": "postback", "label": "4 มาก", "data": "rate=4"},
         {"type": "uri", "label": "อ่านฉบับเต็ม", "uri": "https://example.go.th/full"}]}}
      """;

  static final String CONFIRM =
      """
      {"type": "template", "altText": "ยืนยัน", "template": {"type": "confirm",
       "text": "ต้องการยกเลิกการกรอกเรื่องนี้ใช่หรือไม่คะ ข้อมูลที่กรอกไว้จะถูกลบ",
       "actions": [{"type": "message", "label": "ใช่ ยกเลิก", "text": "ใช่ ยกเลิก"}, {"type": "message", "label": "ไม่ยกเลิก ทำต่อ", "text": "ทำต่อ"}]}}
      """;

  static final String WEBHOOK_LINE =
      """
      {"kind": "webhook", "line": "message/text → /line/webhook", "status": 200, "millis": 12,
       "request": "{\\"destination\\":\\"U0\\",\\"events\\":[{\\"type\\":\\"message\\"}]}", "response": ""}
      """;

  static final String REPLY_LINE =
      """
      {"kind": "api", "line": "POST /v2/bot/message/reply · 2 messages", "status": 200, "millis": 4,
       "request": "{\\"replyToken\\":\\"r1\\",\\"messages\\":[]}", "response": "{\\"sentMessages\\":[{\\"id\\":\\"m2\\"}]}"}
      """;

  static final String REFUSED_LINE =
      """
      {"kind": "api", "line": "POST /v2/bot/message/push", "status": 400, "millis": 3,
       "request": "{\\"to\\":\\"U1\\",\\"messages\\":[{\\"type\\":\\"text\\",\\"text\\":\\"\\"}]}",
       "response": "{\\"message\\":\\"The request body has 1 error(s)\\",\\"details\\":[{\\"message\\":\\"May not be empty\\",\\"property\\":\\"messages[0].text\\"}]}"}
      """;

  static String text(String words) {
    return "{\"type\":\"text\",\"text\":\"" + words + "\"}";
  }

  /// A teal square of one pixel: enough for a picture that loads.
  static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPgjk/+DwACsQGEs7NpHgAAAABJRU5ErkJggg==");
}
