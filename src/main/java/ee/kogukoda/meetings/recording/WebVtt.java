package ee.kogukoda.meetings.recording;

import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// Transcripts in WebVTT, read strictly: a file with a mistake is refused as a whole, and the
/// refusal names the line. Of the cues their times, voice and words are kept; what only says how
/// they look is passed over.
final class WebVtt {
  private static final String CLOCK = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final Pattern TIMING =
      Pattern.compile("\\s*" + CLOCK + "\\s+-->\\s+" + CLOCK + "(?:\\s+\\S.*)?");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ \\t>]+)*[ \\t]+([^>]+)>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ASIDE = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");

  private WebVtt() {}

  static List<Cue> read(String file) {
    String text = file.startsWith("\ufeff") ? file.substring(1) : file;
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?"))
      throw new Refused(RecordingRefusal.TRANSCRIPT_NOT_WEBVTT);
    var cues = new ArrayList<Cue>();
    int at = past(lines, 0);
    while (at < lines.size()) {
      int end = past(lines, at);
      if (at < end && !ASIDE.matcher(lines.get(at)).matches())
        cues.add(cue(lines, at, end, cues.isEmpty() ? null : cues.getLast()));
      at = end + 1;
    }
    if (cues.isEmpty()) throw new Refused(RecordingRefusal.TRANSCRIPT_EMPTY);
    return cues;
  }

  /// The first blank line from here on, or the end.
  private static int past(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isBlank()) at++;
    return at;
  }

  private static Cue cue(List<String> lines, int begin, int end, @Nullable Cue before) {
    // A name may stand above the times.
    boolean named = !lines.get(begin).contains("-->") && begin + 1 < end;
    int timing = named ? begin + 1 : begin;
    Matcher times = TIMING.matcher(lines.get(timing));
    if (!times.matches()) throw new Refused(RecordingRefusal.TRANSCRIPT_TIMING_WRONG, timing + 1);
    Duration from = clock(times, 1);
    Duration to = clock(times, 5);
    if (to.compareTo(from) <= 0)
      throw new Refused(RecordingRefusal.TRANSCRIPT_ENDS_BEFORE_START, timing + 1);
    if (before != null && from.compareTo(before.from()) < 0)
      throw new Refused(RecordingRefusal.TRANSCRIPT_OUT_OF_ORDER, timing + 1);
    String words = lines.subList(timing + 1, end).stream().collect(Collectors.joining(" "));
    Matcher voice = VOICE.matcher(words);
    String speaker = voice.find() ? plain(voice.group(1)) : null;
    String said = plain(TAG.matcher(words).replaceAll(""));
    if (said.isEmpty()) throw new Refused(RecordingRefusal.TRANSCRIPT_CUE_EMPTY, timing + 1);
    return new Cue(from, to, speaker, said);
  }

  private static Duration clock(Matcher times, int group) {
    String hours = times.group(group);
    return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
        .plusMinutes(Long.parseLong(times.group(group + 1)))
        .plusSeconds(Long.parseLong(times.group(group + 2)))
        .plusMillis(Long.parseLong(times.group(group + 3)));
  }

  private static String plain(String escaped) {
    return HtmlUtils.htmlUnescape(escaped).replaceAll("\\s+", " ").strip();
  }

  /// The same cues as a file, for those to whom not all of them may go.
  static String write(List<Cue> cues) {
    var file = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      file.append('\n').append(clock(cue.from())).append(" --> ").append(clock(cue.to()));
      file.append('\n');
      if (cue.voice() != null) file.append("<v ").append(escaped(cue.voice())).append('>');
      file.append(escaped(cue.text())).append('\n');
    }
    return file.toString();
  }

  private static String clock(Duration at) {
    return "%02d:%02d:%02d.%03d"
        .formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
