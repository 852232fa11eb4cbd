/// Those who work at the helpdesk; so far only the record of what they looked at. Level 0.
@NullMarked
package saitrong.staff;

import org.jspecify.annotations.NullMarked;
