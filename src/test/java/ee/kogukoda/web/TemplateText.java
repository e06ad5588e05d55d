package ee.kogukoda.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a JTE template reaches the reader as it stands: neither code nor tags.
final class TemplateText {
  private static final Pattern LINE = Pattern.compile("@(?:param|import)[^\\n]*");
  private static final Pattern CALL =
      Pattern.compile("@(?:template\\.[\\w.]+|if|elseif|for)\\s*\\(");
  private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int at;

  TemplateText(String source) {
    this.source = source.replaceAll("(?s)<%--.*?--%>|<!--.*?-->", "");
  }

  String read() {
    html();
    return ENTITY.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
  }

  /// Up to the end, or to the backtick that closes a block of content.
  private void html() {
    while (at < source.length() && source.charAt(at) != '`') {
      if (skips(LINE) || skips(WORD)) continue;
      if (source.startsWith("${", at) || source.startsWith("!{", at)) code(2);
      else if (source.startsWith("$unsafe{", at)) code(8);
      else if (skips(CALL)) code(0);
      else text.append(source.charAt(at++));
    }
  }

  /// Java up to the bracket that closes it; blocks of content inside of it are read.
  private void code(int opening) {
    at += opening;
    int depth = 1;
    while (at < source.length() && depth > 0) {
      char sign = source.charAt(at);
      if (sign == '"') string();
      else if (source.startsWith("@`", at)) {
        at += 2;
        html();
        at++;
      } else {
        if (sign == '(' || sign == '{') depth++;
        if (sign == ')' || sign == '}') depth--;
        at++;
      }
    }
    text.append(' ');
  }

  private void string() {
    at++;
    while (at < source.length() && source.charAt(at) != '"')
      at += source.charAt(at) == '\\' ? 2 : 1;
    at++;
  }

  private boolean skips(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    if (!matcher.lookingAt()) return false;
    at = matcher.end();
    return true;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(source).region(at, source.length());
  }
}
