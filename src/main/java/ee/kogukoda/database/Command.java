package ee.kogukoda.database;

import org.springframework.boot.ApplicationArguments;

/// Something that an operator asks on the command line instead of starting the house. A module adds
/// one as a class of its own, without a stereotype: the running house does not know it. It is built
/// with a `JdbcClient`, a `TransactionOperations` and whatever else it imports.
public interface Command {
  /// Does it and says on the standard output what came of it.
  ///
  /// @return what the shell gets: 0 when all is well
  /// @throws CannotStart with the one line to show where it cannot be done
  int run(ApplicationArguments arguments) throws Exception;
}
