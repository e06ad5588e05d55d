package ee.kogukoda.identity;

/// Somebody made up whom everybody may be where the demonstration is loaded.
///
/// @param key part of the address that signs in as them, for example `esimees`
/// @param group heading under which they stand, as the name of a body
/// @param role what they are, in a few words
public record DemoPersona(String key, PersonId person, String name, String group, String role) {}
