/// What LINE remembers: people, chats, reply tokens, retry keys, quota, content, rich menus, faults
/// and the log.
@NullMarked
package saitrong.simulator.world;

import org.jspecify.annotations.NullMarked;
