using JojDomain.Engine;

namespace JojDomain;

/// <summary>A member of the story itself differs, such as its title, its version or its corrections.</summary>
public sealed record StoryMemberChanged : StoryChange
{
    internal StoryMemberChanged(string name, string? before, string? after)
    {
        Name = name;
        Member = new($"/{Places.Escaped(name)}", before, after);
    }

    /// <summary>The member's name in JSON, such as <c>title</c>.</summary>
    public string Name { get; }

    /// <summary>The change of the whole member; its pointer has one step, such as <c>/title</c>.</summary>
    public MemberChange Member { get; }

    /// <summary>As in <c>changed story /version: "1" -> "2"</c>.</summary>
    public override string ToString() => $"changed story {Member}";
}
