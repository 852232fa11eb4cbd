package saitrong.doctor;

import java.util.List;

/// Looks at one part of the installation. May throw what that part throws when it cannot start.
interface Check {

  List<Finding> look();
}
