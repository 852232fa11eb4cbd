/// When what the office promised is due, and why: days counted by the agency's hours, holidays and
/// policy. Plain values and functions; nothing here knows what time it is. Level 1.
@NullMarked
package saitrong.promise;

import org.jspecify.annotations.NullMarked;
