package ee.kogukoda.database;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

class FreshDatabaseExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(FreshDatabaseExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FreshDatabase.class;
  }

  /// One per test class: closed when the store of the class's context is.
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent()) ofClass = ofClass.getParent().orElseThrow();
    return ofClass
        .getStore(NAMESPACE)
        .computeIfAbsent(FreshDatabase.class, _ -> new FreshDatabase(), FreshDatabase.class);
  }
}
