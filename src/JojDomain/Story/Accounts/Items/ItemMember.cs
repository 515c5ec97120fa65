namespace JojDomain;

/// <summary>A member of an item that identifies it, such as <c>role</c> of an amount.</summary>
public sealed record ItemMember
{
    internal ItemMember(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The member's name in JSON; <c>value</c> for an item that is no object, such as a category or an entity.</summary>
    public string Name { get; }

    /// <summary>What the member holds, of the type of that member: a word, a reference to an entity, a text, a time, true; or an <see cref="Absence"/>.</summary>
    public object Value { get; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
