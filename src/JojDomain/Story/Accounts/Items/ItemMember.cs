namespace JojDomain;

/// <summary>A member of an item that identifies it, such as <c>role</c> of an amount.</summary>
public sealed record ItemMember
{
    internal ItemMember(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The member's name in JSON; <c>value</c> for an item that is not an object in JSON, such as a category or the id of an entity.</summary>
    public string Name { get; }

    /// <summary>The member's value, of the member's own type: a word, a reference to an entity, a text, a time, <see langword="true"/>; or an <see cref="Absence"/>.</summary>
    public object Value { get; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
