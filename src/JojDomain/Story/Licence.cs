namespace JojDomain;

/// <summary>The terms under which a story may be used.</summary>
/// <remarks>
/// Name and address are checked together when the licence is made and cannot be set afterwards. Source: schema.org license; the names of
/// the SPDX License List where it has one (<c>CC-BY-4.0</c>).
/// </remarks>
[NeedsOneOf(nameof(Name), nameof(Address))]
public sealed partial record Licence : Part
{
    /// <summary>Makes a licence.</summary>
    /// <param name="name">The licence's name, an SPDX identifier where there is one; null when only the address is known.</param>
    /// <param name="address">Where its terms can be read; null when only the name is known.</param>
    /// <exception cref="ArgumentException">Both name and address are null.</exception>
    public Licence(LangText? name = null, WebAddress? address = null)
    {
        if (name is null && address is null)
        {
            throw new ArgumentException("a licence has a name or an address; this one has neither");
        }

        Name = name;
        Address = address;
    }

    /// <summary>The licence's name, an SPDX identifier where there is one; null when only the address is known.</summary>
    public LangText? Name { get; }

    /// <summary>Where its terms can be read; null when only the name is known.</summary>
    public WebAddress? Address { get; }
}
