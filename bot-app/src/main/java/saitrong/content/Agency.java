package saitrong.content;

import java.util.List;

/// What the agency's own files say: profile, sentences and holidays.
record Agency(
    AgencyProfile profile,
    Texts texts,
    Emergencies emergencies,
    OfficeHours officeHours,
    List<Holiday> holidays) {}
