namespace JojDomain;

/// <summary>A statement by which a voice says how things are, with its claim, the property that it is about, and its meaning.</summary>
internal readonly record struct Assertion(Claim Claim, Statement Statement, Property Property, Meaning Meaning);
