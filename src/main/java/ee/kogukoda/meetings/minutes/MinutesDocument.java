package ee.kogukoda.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes as a document: a title, sections, and in them paragraphs and tables of names.
public record MinutesDocument(String title, List<Section> sections) {
  /// The head of the column that says whose votes stand in a row.
  public static final String FACTION = "Fraktsioon";

  public MinutesDocument {
    sections = List.copyOf(sections);
  }

  /// A section; an item's section has the item's key.
  public record Section(String key, @Nullable String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }

    /// The number in the agenda of the item that the section is about; 0 where it is about none.
    public int itemNumber() {
      int dot = heading == null || !key.startsWith("item.") ? -1 : heading.indexOf('.');
      return dot < 1 || heading == null ? 0 : Integer.parseInt(heading.substring(0, dot));
    }
  }

  /// A piece of a section; in JSON its `type` says which.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = NamedVote.class, name = "vote")
  })
  public sealed interface Block {}

  /// A paragraph computed from events. With a key the secretary may add prose after it, which is
  /// kept apart from what the events say.
  public record Paragraph(@Nullable String key, String text, @Nullable String addition)
      implements Block {}

  /// Who voted how in one vote.
  ///
  /// @param parties the same faction by faction; none in minutes of before there were any
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NamedVote(String caption, List<Group> groups, @Nullable List<Party> parties)
      implements Block {
    public NamedVote {
      groups = List.copyOf(groups);
      parties = parties == null ? null : List.copyOf(parties);
    }

    /// Whether it is known faction by faction.
    @JsonIgnore
    public boolean isByFaction() {
      return parties != null && !parties.isEmpty();
    }
  }

  /// How a faction voted, in the same groups.
  public record Party(String name, List<Group> groups) {
    public Party {
      groups = List.copyOf(groups);
    }
  }

  /// Those who made one choice.
  public record Group(String choice, List<String> names) {
    public Group {
      names = List.copyOf(names);
    }
  }

  /// The whole as lines of plain text.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    for (Section section : sections) {
      if (section.heading() != null) lines.add(section.heading());
      section.blocks().forEach(block -> addTo(lines, block));
    }
    return List.copyOf(lines);
  }

  private static void addTo(List<String> lines, Block block) {
    switch (block) {
      case Paragraph(var _, var text, var addition) -> {
        String all = addition == null ? text : (text + " " + addition).strip();
        if (!all.isEmpty()) lines.add(all);
      }
      case NamedVote(var caption, var groups, var _) -> {
        lines.add(caption);
        for (Group group : groups) {
          String names = group.names().isEmpty() ? "–" : String.join(", ", group.names());
          lines.add("%s (%d): %s".formatted(group.choice(), group.names().size(), names));
        }
      }
    }
  }
}
