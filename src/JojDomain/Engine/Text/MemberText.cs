using System.Text;

namespace JojDomain.Engine;

/// <summary>The members of an object as its text shows them, <c>Id = c1, Act = states</c>: those that say something.</summary>
internal struct MemberText(StringBuilder text)
{
    /// <summary>Whether there is one.</summary>
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
