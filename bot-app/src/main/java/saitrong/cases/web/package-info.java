/// The pages of the desk on which staff work on cases: lists, a case, and the steps that can be
/// taken with it. What the command `cases` does at a terminal.
@NullMarked
package saitrong.cases.web;

import org.jspecify.annotations.NullMarked;
