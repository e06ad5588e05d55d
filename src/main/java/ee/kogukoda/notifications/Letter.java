package ee.kogukoda.notifications;

import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/// What is told to one person.
record Letter(
    UUID id,
    PersonId person,
    Person to,
    Notice notice,
    Wording.Text text,
    Delivery delivery,
    Instant writtenAt) {}
