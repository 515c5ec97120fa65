namespace JojDomain.Interchange;

/// <summary>One value of one property of an entity of FollowTheMoney.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Value">The value, as the model has it.</param>
/// <param name="Language">The language of the value in three letters; null where it is not stated, or FollowTheMoney has no code for it.</param>
/// <param name="Original">What the story has in its place; null where that is the value.</param>
/// <param name="Origin">The source that the value came through; null where it came through none or several.</param>
internal readonly record struct FtmValue(string Property, string Value, string? Language, string? Original, string? Origin);
