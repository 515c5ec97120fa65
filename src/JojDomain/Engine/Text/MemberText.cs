using System.Text;

namespace JojDomain.Engine;

/// <summary>Writes the members of a record for its <c>ToString</c>, as in <c>Id = c1, Act = states</c>. Members that are not in its JSON are left out.</summary>
internal struct MemberText(StringBuilder text)
{
    /// <summary>Whether a member was written.</summary>
    public bool IsAny { get; private set; }

    public void Add(string name, object? value, bool isSaid = true)
    {
        if (isSaid)
        {
            text.Append(IsAny ? ", " : "").Append(name).Append(" = ").Append(value);
            IsAny = true;
        }
    }
}
