using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The members that the objects of a list have between them, in the order in which the native JSON writes them; that of the unknown ones is last.</summary>
internal sealed class MemberOrder
{
    private readonly List<string> _names = [];
    private bool _hasUnknown;

    public IEnumerable<string> Names => _hasUnknown ? _names.Append(ClaimColumn.Unknown) : _names;

    /// <summary>Takes the members of one object in.</summary>
    public void Add(JsonElement json, UnknownMembers unknown)
    {
        _hasUnknown |= !unknown.IsEmpty;
        int at = 0;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (unknown.TryGet(member.Name, out _))
            {
                continue;
            }

            int known = _names.IndexOf(member.Name);
            if (known < 0)
            {
                _names.Insert(known = at, member.Name);
            }

            at = known + 1;
        }
    }
}
