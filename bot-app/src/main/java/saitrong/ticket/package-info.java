/// Cases: their receipt numbers, their states, what citizens said in them. Level 2.
@NullMarked
package saitrong.ticket;

import org.jspecify.annotations.NullMarked;
