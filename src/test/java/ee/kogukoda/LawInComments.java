package ee.kogukoda;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/// Finds the paragraphs that the code's `///` comments cite, with the compiler's own parser.
final class LawInComments extends TreePathScanner<Void, String> {
  private static final Path SOURCES = Path.of("src/main/java");

  private final DocTrees comments;
  private final List<Found> found = new ArrayList<>();
  private Path file = SOURCES;

  /// @param where the type, with its member after a dot
  /// @param says the comment's first sentence
  record Found(LawCitation citation, String where, Path file, String says) {}

  private LawInComments(DocTrees comments) {
    this.comments = comments;
  }

  static List<Found> list() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var paths = Files.walk(SOURCES)) {
      var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var objects = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, objects);
      var scanner = new LawInComments(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.file = Path.of(unit.getSourceFile().getName());
        scanner.scan(unit, "");
      }
      return scanner.found;
    }
  }

  @Override
  public Void visitPackage(PackageTree tree, String outer) {
    if (file.endsWith("package-info.java")) read(tree.getPackageName().toString());
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, String outer) {
    String name = tree.getSimpleName().toString();
    String where = outer.isEmpty() ? name : outer + "." + name;
    read(where);
    return super.visitClass(tree, where);
  }

  @Override
  public Void visitMethod(MethodTree tree, String outer) {
    read(tree.getName().contentEquals("<init>") ? outer : outer + "." + tree.getName());
    return super.visitMethod(tree, outer);
  }

  @Override
  public Void visitVariable(VariableTree tree, String outer) {
    read(outer + "." + tree.getName());
    return super.visitVariable(tree, outer);
  }

  private void read(String where) {
    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
    if (comment == null) return;
    add(text(comment.getFullBody()), where, text(comment.getFirstSentence()));
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param)
        add(
            text(param.getDescription()),
            where + "." + param.getName(),
            text(param.getDescription()));
      else add(tag.toString(), where, text(comment.getFirstSentence()));
    }
  }

  private void add(String text, String where, String says) {
    try {
      for (LawCitation citation : LawCitation.listIn(text))
        found.add(new Found(citation, where, file, LawCitation.strip(says)));
    } catch (IllegalArgumentException e) {
      throw new AssertionError("%s, %s: %s".formatted(file, where, e.getMessage()), e);
    }
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream()
        .map(DocTree::toString)
        .collect(Collectors.joining())
        .replaceAll("\\[([^\\]]+)](?:\\[[^\\]]*])?", "$1")
        .replaceAll("\\s+", " ");
  }
}
