/// What a citizen does with the phone, turned into LINE's events.
@NullMarked
package saitrong.simulator.phone;

import org.jspecify.annotations.NullMarked;
