namespace JojDomain.Generator.Model;

/// <summary>One of several members of which at least one must be there (<c>[NeedsOneOf]</c>).</summary>
/// <param name="Property">The property of the type itself with which the path begins.</param>
/// <param name="Path">
/// The path in JSON. One that ends in <c>[]</c> is of a list, and one that ends in <c>:listed</c> of a listing, that must hold something; one that ends in <c>:stated</c>
/// is of a report that must state a value.
/// </param>
/// <param name="LeadsOn">Whether the path leads into another object.</param>
internal sealed record NeedModel(string Property, string Path, bool LeadsOn);
