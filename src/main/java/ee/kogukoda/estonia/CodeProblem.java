package ee.kogukoda.estonia;

/// What is wrong with a code that somebody typed, in the order in which it is looked for.
public enum CodeProblem {
  LENGTH,
  NOT_DIGITS,
  FIRST_DIGIT,
  BIRTH_DATE,
  CHECK_DIGIT
}
