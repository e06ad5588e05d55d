package ee.kogukoda.estonia;

/// A code that cannot exist; it says why, and never repeats the code itself.
public final class MalformedCode extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final CodeProblem problem;

  MalformedCode(String kind, CodeProblem problem) {
    super(kind + ": " + problem);
    this.problem = problem;
  }

  public CodeProblem problem() {
    return problem;
  }
}
