package ee.kogukoda.web;

import org.jspecify.annotations.Nullable;

/// What the page of a refusal or a defect shows.
///
/// @param what what happened and why
/// @param todo what to do now
/// @param legalBasis the paragraph it rests on, or null
/// @param reference number under which a defect stands in the log, or null
public record RefusedPage(
    Frame frame,
    int status,
    String what,
    String todo,
    @Nullable String legalBasis,
    @Nullable String reference) {}
