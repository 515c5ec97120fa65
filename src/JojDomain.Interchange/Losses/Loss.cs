using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>A member of a story that an export could not carry.</summary>
public sealed record Loss
{
    /// <summary>Notes a loss.</summary>
    /// <param name="path">Where the member is: a JSON Pointer (RFC 6901) from the entity, or from the story where there is no entity.</param>
    /// <param name="entity">The entity that has the member; null where it is a member of the story itself.</param>
    /// <param name="reason">Why it was not carried, as a clause.</param>
    /// <exception cref="ArgumentNullException">There is no path or no reason.</exception>
    public Loss(string path, EntityRef? entity, string reason)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(reason);
        Path = path;
        Entity = entity;
        Reason = reason;
    }

    /// <summary>Where the member is: a JSON Pointer (RFC 6901) from the entity, or from the story where there is no entity. What is within the member is lost with it.</summary>
    public string Path { get; }

    /// <summary>The entity that has the member; null where it is a member of the story itself.</summary>
    public EntityRef? Entity { get; }

    /// <summary>Why it was not carried.</summary>
    public string Reason { get; }

    /// <summary>The entity, the path and the reason in one line.</summary>
    public override string ToString() => $"{Entity?.Text ?? "story"} {Path}: {Reason}";

    /// <summary>Writes the members of the object that the loss is in JSON.</summary>
    internal void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("path", Path);
        if (Entity is { } entity)
        {
            writer.WriteString("entity", entity.Text);
        }

        writer.WriteString("reason", Reason);
    }
}
