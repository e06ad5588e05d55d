package ee.kogukoda.meetings.papers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.kogukoda.database.Scope;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.PdfMaker;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.Material;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts the papers of a session together, once for the same papers, and one file at a time, so that
/// many readers of many sessions cannot fill the memory.
@Component
class Papers {
  /// What is appended to one file at most, in bytes and in pages; the rest stands in it by address.
  private static final long LARGEST = 40L << 20;

  private static final int LONGEST = 2000;
  private static final long REMEMBERED = 96L << 20;
  private static final long PATIENCE_SECONDS = 20;

  private final Documents documents;
  private final PdfMaker pdfs;
  private final MemorandumStore memoranda;
  private final Municipalities municipalities;
  private final Texts texts;
  private final String home;
  private final Semaphore press = new Semaphore(1);
  private final Cache<String, byte[]> printed =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((String key, byte[] pdf) -> pdf.length)
          .build();

  Papers(
      Documents documents,
      PdfMaker pdfs,
      MemorandumStore memoranda,
      Municipalities municipalities,
      Texts texts,
      @Value("${kogukoda.address:http://localhost:${server.port}}") String home) {
    this.documents = documents;
    this.pdfs = pdfs;
    this.memoranda = memoranda;
    this.municipalities = municipalities;
    this.texts = texts;
    this.home = home;
  }

  /// What is to be in the file, under a name that changes with it.
  record Contents(PlannedSession session, Map<UUID, String> memoranda, String hash) {}

  /// @param session with or without its restricted parts, as the reader may see it
  Contents contents(PlannedSession session) {
    Map<UUID, String> all = memoranda.findOf(session.id());
    var readable = new java.util.TreeMap<UUID, String>();
    for (AgendaItem item : session.items()) {
      String memorandum = all.get(item.id());
      boolean closed = item.isRestricted() && item.draftText() == null;
      if (memorandum != null && !closed) readable.put(item.id(), memorandum);
    }
    return new Contents(session, readable, hash(Scope.require() + " " + session + readable));
  }

  byte[] print(Contents contents) {
    byte[] known = printed.getIfPresent(contents.hash());
    if (known != null) return known;
    try {
      if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new Refused(PapersRefusal.PAPERS_BUSY);
      try {
        byte[] meanwhile = printed.getIfPresent(contents.hash());
        if (meanwhile != null) return meanwhile;
        byte[] pdf = make(contents);
        printed.put(contents.hash(), pdf);
        return pdf;
      } finally {
        press.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(PapersRefusal.PAPERS_BUSY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] make(Contents contents) throws IOException {
    PlannedSession session = contents.session();
    String author = municipalities.getCurrent().name();
    var text = new PapersText(session, author, home, texts.in(Language.ET));
    long room = LARGEST;
    try (var file = new PapersFile()) {
      file.append(pdfs.make(text.notice()), text.words().say("meetings.papers.notice"));
      for (AgendaItem item : session.items()) {
        List<Material> elsewhere = new ArrayList<>();
        var inside = new ArrayList<Document>();
        var names = new ArrayList<String>();
        for (Material material : item.materials()) {
          Optional<Document> pdf = pdf(material);
          boolean fits = pdf.isPresent() && pdf.get().size() <= room && file.pages() < LONGEST;
          if (!fits) {
            elsewhere.add(material);
            continue;
          }
          room -= pdf.orElseThrow().size();
          inside.add(pdf.orElseThrow());
          names.add(material.title());
        }
        file.append(
            pdfs.make(text.item(item, contents.memoranda().get(item.id()), elsewhere)),
            item.number() + ". " + item.title());
        for (int i = 0; i < inside.size(); i++) append(file, inside.get(i), names.get(i), text);
      }
      return file.finish(text.title(), author);
    }
  }

  /// What cannot be appended has a page of its own that leads to it.
  private void append(PapersFile file, Document document, String name, PapersText text)
      throws IOException {
    byte[] content;
    try (InputStream in = documents.open(document)) {
      content = in.readAllBytes();
    }
    if (!file.appendBelow(content, name))
      file.appendBelow(pdfs.make(text.standIn(name, document.address())), name);
  }

  private Optional<Document> pdf(Material material) {
    return documents
        .findDocument(new DocumentId(material.document()))
        .filter(document -> document.mediaType().equals("application/pdf"));
  }

  private static String hash(String contents) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(contents.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
