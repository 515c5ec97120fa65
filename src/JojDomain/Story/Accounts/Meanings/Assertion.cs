namespace JojDomain;

/// <summary>A statement by which a voice says how things are, with the claim that it is in and what it comes to.</summary>
internal readonly record struct Assertion(Claim Claim, Statement Statement, Property Property, Meaning Meaning);
