namespace JojDomain.Interchange;

/// <summary>One release of a contracting process, as it is in the file.</summary>
internal sealed class OcdsRelease
{
    public OcdsRelease(ForeignValue value, int position, bool isCompiled)
    {
        Value = value;
        Position = position;
        IsCompiled = isCompiled;
        Id = value.Child("id") is { } id && id.TryScalar(out string? text) ? text : null;
        Language = value.Child("language") is { } language && language.TryText(out string? tag) && LanguageTag.TryParse(tag, out LanguageTag? known) ? known : null;
        Date = value.Child("date") is { } date ? ForeignDates.Read(date) : null;
    }

    public ForeignValue Value { get; }

    /// <summary>The position in the file, counted from 0.</summary>
    public int Position { get; }

    /// <summary>Whether it is what the publisher compiled from the others.</summary>
    public bool IsCompiled { get; }

    public string? Id { get; }

    public LanguageTag? Language { get; }

    public EdtfDate? Date { get; }

    /// <summary>What to call it for people.</summary>
    public string Name => IsCompiled ? "the compiled release" : Id is null ? "a release" : $"release {Id}";

    /// <summary>The releases from the latest to the earliest: the compiled one first, then by date, then from the end of the file.</summary>
    public static IEnumerable<OcdsRelease> FromLatest(IEnumerable<OcdsRelease> releases) => releases
        .OrderByDescending(static release => release.IsCompiled)
        .ThenByDescending(static release => release.Value.Child("date") is { } date ? ForeignDates.Instant(date) : null)
        .ThenByDescending(static release => release.Position);
}
