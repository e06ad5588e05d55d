/// One box over everything that a person may see. A module says what can be found of its things
/// ([ee.kogukoda.search.SearchIndex], in the transaction that publishes or withdraws them), and
/// offers all of it again when the index is built anew ([ee.kogukoda.search.Searchable]). An entry
/// is open to everybody or bound to a permission, which is asked at every search. Estonian words
/// are met by their beginnings and by a table of municipal synonyms (päevakord, päevakorra);
/// misspelt ones by their letters. There is no stemming: see docs/decisions/0040.
@ApplicationModule(
    displayName = "Search",
    allowedDependencies = {"municipalities", "web", "access", "refusal", "database", "estonia"})
@NullMarked
package ee.kogukoda.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
