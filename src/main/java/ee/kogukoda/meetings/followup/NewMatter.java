package ee.kogukoda.meetings.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is filed: of its fields those that the kind asks for.
///
/// @param due of a promise
/// @param item the item a promise was made at, with its session
/// @param representative who speaks for the residents, kept from the public
/// @param signatories of no confidence
/// @param otherGround whether the one who registers it vouches that the ground is another one than
///   that of a motion that failed
record NewMatter(
    MatterKind kind,
    String title,
    String text,
    Someone filedBy,
    Someone addressee,
    LocalDate received,
    @Nullable LocalDate due,
    @Nullable UUID item,
    @Nullable UUID session,
    int signatures,
    int voters,
    boolean councilMatter,
    @Nullable Representative representative,
    @Nullable MatterTarget target,
    List<Someone> signatories,
    boolean otherGround) {
  NewMatter {
    signatories = List.copyOf(signatories);
  }

  /// A person the house knows, or a unit or somebody else by name.
  record Someone(@Nullable UUID id, String name) {}

  /// @param contact an address, a telephone number or an e-mail address
  record Representative(String name, String contact) {}

  static NewMatter promise(
      String title,
      String text,
      Someone filedBy,
      Someone addressee,
      LocalDate received,
      LocalDate due,
      @Nullable UUID item,
      @Nullable UUID session) {
    return new NewMatter(
        MatterKind.PROMISE,
        title,
        text,
        filedBy,
        addressee,
        received,
        due,
        item,
        session,
        0,
        0,
        false,
        null,
        null,
        List.of(),
        false);
  }

  static NewMatter interpellation(
      String title, String text, Someone filedBy, Someone addressee, LocalDate received) {
    return new NewMatter(
        MatterKind.INTERPELLATION,
        title,
        text,
        filedBy,
        addressee,
        received,
        null,
        null,
        null,
        0,
        0,
        false,
        null,
        null,
        List.of(),
        false);
  }

  static NewMatter initiative(
      String title,
      String text,
      LocalDate received,
      int signatures,
      int voters,
      boolean councilMatter,
      Representative representative,
      Someone residents,
      Someone council) {
    return new NewMatter(
        MatterKind.INITIATIVE,
        title,
        text,
        residents,
        council,
        received,
        null,
        null,
        null,
        signatures,
        voters,
        councilMatter,
        representative,
        null,
        List.of(),
        false);
  }

  static NewMatter noConfidence(
      String title,
      String ground,
      Someone filedBy,
      Someone concerned,
      MatterTarget target,
      LocalDate received,
      List<Someone> signatories,
      boolean otherGround) {
    return new NewMatter(
        MatterKind.NO_CONFIDENCE,
        title,
        ground,
        filedBy,
        concerned,
        received,
        null,
        null,
        null,
        0,
        0,
        false,
        null,
        target,
        signatories,
        otherGround);
  }
}
