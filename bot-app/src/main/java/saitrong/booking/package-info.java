/// Appointments: desks, days, slots with room for so many people. Level 3.
@NullMarked
package saitrong.booking;

import org.jspecify.annotations.NullMarked;
