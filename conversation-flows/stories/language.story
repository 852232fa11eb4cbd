# เปลี่ยนภาษา

เรื่อง: เปลี่ยนเป็นภาษาอังกฤษ
ชุดสนทนา: language
ระบบ: ต้องการใช้ภาษาใดคะ (Which language?)
  1 ภาษาไทย
  2 English
ท่าน: [English]
เปลี่ยนภาษา: en
ระบบ: From now on the answers are in English. Type "ภาษาไทย"…
จบ: ครบถ้วน

เรื่อง: Back to Thai
ชุดสนทนา: language
ภาษา: en
ระบบ: Which language?…
ท่าน: จีน
ระบบ: Type the number of a choice…
ระบบ: Which language?…
ท่าน: 1
เปลี่ยนภาษา: th
ระบบ: ต่อจากนี้จะตอบเป็นภาษาไทย
จบ: ครบถ้วน
