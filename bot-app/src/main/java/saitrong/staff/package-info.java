/// Those who work at the helpdesk: their accounts and roles, who is signed in, and the record of
/// what they looked at and did. Level 0.
@NullMarked
package saitrong.staff;

import org.jspecify.annotations.NullMarked;
