package ee.kogukoda.meetings.membership;

import ee.kogukoda.identity.People;
import ee.kogukoda.identity.Person;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.membership.MemberTrouble.Kind;
import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Members of a file become members of a body: all of them or none. A person is known by personal
/// code, never by name, and whoever holds a seat from that day on already stays as they are.
@Service
class MembersBrought {
  private final Memberships memberships;
  private final People people;
  private final TransactionOperations transactions;

  MembersBrought(Memberships memberships, People people, TransactionOperations transactions) {
    this.memberships = memberships;
    this.people = people;
    this.transactions = transactions;
  }

  /// What comes, or would come, of a file.
  ///
  /// @param known how many were there already
  record Result(List<NewMember> added, int known, List<MemberTrouble> troubles) {
    boolean isRight() {
      return troubles.isEmpty();
    }
  }

  /// What would change; nothing does.
  Result preview(Body body, MemberFile file) {
    return inOne(body, file, true);
  }

  /// Brings them in where nothing is wrong.
  Result bring(Body body, MemberFile file) {
    return inOne(body, file, false);
  }

  private Result inOne(Body body, MemberFile file, boolean trial) {
    var result = new Result(new ArrayList<>(), 0, new ArrayList<>(file.troubles()));
    return java.util.Objects.requireNonNull(
        transactions.execute(transaction -> {
          Result after = bringLines(body, file.lines(), result);
          if (trial || !after.isRight()) transaction.setRollbackOnly();
          return after;
        }));
  }

  /// In the transaction under way, whose end the caller decides about.
  @Transactional(propagation = Propagation.MANDATORY)
  Result bringLines(Body body, List<MemberFile.Line> lines, Result before) {
    Set<String> seen = new HashSet<>();
    int known = before.known();
    for (MemberFile.Line line : lines) {
      Optional<NewMember> read = MemberLines.read(line, before.troubles());
      if (read.isEmpty()) continue;
      NewMember member = read.get();
      if (!seen.add(member.person().code().digits())) {
        before.troubles().add(new MemberTrouble(line.number(), "personal_code", Kind.TWICE));
      } else if (holds(body, member)) {
        known++;
      } else {
        try {
          memberships.add(body, member);
          before.added().add(member);
        } catch (Refused refused) {
          before.troubles().add(MemberTrouble.of(line.number(), refused));
        }
      }
    }
    return new Result(before.added(), known, before.troubles());
  }

  private boolean holds(Body body, NewMember member) {
    Optional<Person> person = people.findByCode(member.person().code());
    return person.isPresent()
        && memberships.listStretches(body).stream()
            .anyMatch(seat ->
                seat.person().equals(person.get().id().value())
                    && seat.from().equals(member.from()));
  }
}
