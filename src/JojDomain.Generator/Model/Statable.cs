namespace JojDomain.Generator.Model;

/// <summary>Whether, and how, statements can be about a property.</summary>
internal enum Statable
{
    No,
    Reported,
    Listing,
    History,
}
